import type { ErrorCode } from '../../../src/contract/errors'
import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { differsFrom } from '../../../src/domain/annual-report/report-changes'
import { valuesOfReport } from '../../../src/domain/annual-report/report-cells'
import { formOfYear, REPORT_FORMS } from '../../../src/domain/annual-report/report-form'
import type { CheckedAgainst } from '../../../src/domain/annual-report/check-report'
import { narrativeOf, type WordedChapter } from '../../../src/domain/annual-report/narrative/narrative'
import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { collectReports, type CollectedReport } from '../../../src/domain/county/collected-report'
import { countyNameOf } from '../../../src/domain/county/county-name'
import {
  countyReportAt,
  newCountyReport,
  type CountyReportState,
} from '../../../src/domain/county-report/county-report-at'
import { countyFacts } from '../../../src/domain/county-report/county-facts'
import { COUNTY_REPORT } from '../../../src/domain/county-report/county-report-kind'
import {
  countyReportDueOn,
  type CountyReportSituation,
} from '../../../src/domain/county-report/county-report-rules'
import { sinceHandedOver } from '../../../src/domain/county-report/since-handed-over'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { World } from '../../ports/use-case'
import { countySeat, type CountyReportRecord } from './county-seat'
import { townshipReports, type TownshipReport } from './township-reports'

/** The county's report of a year with everything that follows from its townships' reports now. */
export interface CountyReportPicture extends CollectedReport {
  readonly id: string
  readonly year: number
  readonly today: IsoDate
  /** 31 March of the next year. Source: Regulation (2019) Art. 49. */
  readonly dueOn: IsoDate
  readonly seat: string
  readonly record: CountyReportRecord | null
  readonly state: CountyReportState
  readonly townships: readonly TownshipReport[]
  readonly worded: readonly WordedChapter[]
  readonly situation: CountyReportSituation
}

const lastVersionOf = async (world: World, seat: string, year: number) => {
  const record = await world.storage.read(seat, ({ dossiers }) =>
    dossiers.of(COUNTY_REPORT).find(String(year)),
  )
  return record === null ? null : (countyReportAt(record.events).versions.at(-1) ?? null)
}

/** Last year's county report is compared with only where the same townships are in it. */
const againstLastYear = async (
  world: World,
  { seat, year, tenants }: { seat: string; year: number; tenants: readonly string[] },
): Promise<CheckedAgainst> => {
  const before = await lastVersionOf(world, seat, year - 1)
  const same =
    before?.counted
      .map(({ tenant }) => tenant)
      .sort()
      .join() === [...tenants].sort().join()
  const values = before === null || !same ? null : valuesOfReport(before.report)
  return { lastYear: values === null ? null : (key) => values.get(key) ?? null, unplaced: 0, leftOut: 0 }
}

const situationOf = (
  collected: CollectedReport,
  { state, today, worded, townships }: Pick<CountyReportPicture, 'state' | 'today' | 'worded' | 'townships'>,
): CountyReportSituation => {
  const { report, counted } = collected
  const hasWords = (key: string): boolean => (worded.find((each) => each.key === key)?.text ?? '') !== ''
  const { handedOver } = state
  return {
    ...{ state, today, counted: counted.length },
    failing: report.checks
      .filter(({ holds, level }) => holds === false && level === 'error')
      .map(({ code, rule }) => `${code} ${rule}`),
    unwritten: report.chapters
      .filter(({ key }) => hasWords(key) && !state.texts.has(key))
      .map(({ number, title }) => `${number}、${title}`),
    since: handedOver === null ? [] : sinceHandedOver(handedOver.counted, townships),
    differs: handedOver !== null && differsFrom(handedOver.report, report),
  }
}

const wordedFrom = (report: AnnualReport, townships: readonly TownshipReport[]): readonly WordedChapter[] => {
  const known = townships.flatMap(({ township, facts }) => (facts === null ? [] : [{ township, facts }]))
  return known.length === 0 ? [] : narrativeOf(REPORT_FORMS[report.form], countyFacts(report, known))
}

/** The county's report of a year as it stands now; refused for a year that isn't over. */
export const countyReportPicture = async (
  id: string,
  tenant: string,
  world: World,
): Promise<Result<CountyReportPicture, ErrorCode>> => {
  const [year, today] = [Number(id), world.clock.today()]
  if (year >= yearOf(today)) return fail('report_year_refused', { message: '这一年还没有过完，不能汇总。' })
  const { seat, townships: tenants } = await countySeat(world, tenant)
  const record = await world.storage.read(seat, ({ dossiers }) => dossiers.of(COUNTY_REPORT).find(id))
  const state = record === null ? newCountyReport(year) : countyReportAt(record.events)
  const townships = await townshipReports(year, tenants, world)
  const counted = townships.filter(({ report }) => report !== null).map((each) => each.tenant)
  const against = await againstLastYear(world, { seat, year, tenants: counted })
  const county = countyNameOf(townships[0]?.township ?? '')
  const form = formOfYear(year).name
  const collected = collectReports({ year, form, county, against, texts: state.texts }, townships)
  const worded = wordedFrom(collected.report, townships)
  const base = { state, today, worded, townships }
  return ok({
    ...{ id, year, seat, record, ...base, ...collected },
    dueOn: countyReportDueOn(year),
    situation: situationOf(collected, base),
  })
}
