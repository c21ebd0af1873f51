import type {
  AnnualReportView,
  FigureView,
  ReportList,
  ReportSummary,
} from '../../../src/contract/annual-reports'
import type { ErrorCode } from '../../../src/contract/errors'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { figureBehind } from './figure-behind'
import { reading } from '../acting/reading'
import { firstYearOwed, pictureOfReport, standingOf, yearProblem, type ReportPicture } from './report-picture'
import { annualReportView, reportSummary } from './report-view'

/** Years shown before this one where nothing says that there are more. */
const YEARS_BEFORE = 1
const MOST_REPORTS = 30

const yearsOf = async (
  { dossiers, settings, audit }: Stores,
  thisYear: number,
): Promise<readonly number[]> => {
  const begun = await dossiers.of(ANNUAL_REPORT).list({ limit: MOST_REPORTS })
  const from = firstYearOwed(settings, await audit.beganOn()) ?? thisYear
  const first = Math.min(from, thisYear - YEARS_BEFORE, ...begun.map(({ id }) => Number(id)))
  return Array.from({ length: thisYear - first + 1 }, (_each, at) => thisYear - at)
}

/** The report of a year as a line of the list. */
const summaryOfYear = async (year: number, stores: Stores, world: World): Promise<ReportSummary> => {
  const standing = await standingOf(year, stores, world)
  const changed = standing.status === 'published' && (await pictureOfReport(standing, stores)).differs
  return reportSummary(standing, changed)
}

/**
 * The newest report that is owed or to be corrected, null where there is none.
 * @example (await owedReport(stores, world))?.year // 2025
 */
export const owedReport = async (stores: Stores, world: World): Promise<ReportSummary | null> => {
  for (const year of await yearsOf(stores, yearOf(world.clock.today()))) {
    const report = await summaryOfYear(year, stores, world)
    if (report.isOwed || report.needsCorrection) return report
  }
  return null
}

/** The years that a report is or was to be made on, the newest first. */
export const listAnnualReports: UseCase<object, ReportList> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const reports = []
    for (const year of await yearsOf(stores, yearOf(today)))
      reports.push(await summaryOfYear(year, stores, world))
    return ok({ today, reports })
  })

/** The report of a year, where one can be made. */
export const reportNamed = async (
  id: string,
  stores: Stores,
  world: World,
): Promise<Result<ReportPicture, ErrorCode>> => {
  const possible = yearProblem(Number(id), stores.settings, world.clock.today())
  if (!possible.ok) return possible
  return ok(await pictureOfReport(await standingOf(Number(id), stores, world), stores))
}

/** The report of a year as the records stand now. */
export const readAnnualReport: UseCase<{ readonly id: string }, AnnualReportView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const picture = await reportNamed(input.id, stores, world)
    return picture.ok ? ok(annualReportView(picture.value, caller.person)) : picture
  })
}

type Opening = { readonly id: string; readonly key: string; readonly skip: string }

/** Opens a figure: what it counts, as far as the reader may see it. */
export const openReportFigure: UseCase<Opening, FigureView> = async ({ tenant, input, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const picture = await reportNamed(input.id, stores, world)
    if (!picture.ok) return picture
    const at = { key: input.key, skip: Number(input.skip) }
    const view = await figureBehind(at, picture.value, { reader: caller.person, stores })
    return view === null ? fail('not_found') : ok(view)
  })
}
