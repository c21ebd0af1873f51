import type {
  downloadPublishedCountyReport,
  listPublishedCountyReports,
  PublishedCountyReport,
  readPublishedCountyReport,
} from '../../../src/contract/county-reports'
import type { FileAnswer, InputOf, OutputOf } from '../../../src/contract/endpoint'
import { reportTitle } from '../../../src/domain/annual-report/print/printed-report'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import { countyReportAt, type CountyReportState } from '../../../src/domain/county-report/county-report-at'
import { COUNTY_REPORT } from '../../../src/domain/county-report/county-report-kind'
import { sinceHandedOver, type PublicNow } from '../../../src/domain/county-report/since-handed-over'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase, World } from '../../ports/use-case'
import { countyReportVersions } from './county-report-view'
import { countySeat } from './county-seat'
import { publishedReport } from '../reports/published-report'
import { reportFile } from '../reports/report-file'

/** More years than anybody has reported on since 2008. */
const MOST_YEARS = 100

type Listed = OutputOf<typeof listPublishedCountyReports>

/** The county's reports that are public, the newest first. */
export const listReportsOfCountyForAll: UseCase<object, Listed> = async ({ tenant }, world) => {
  const { seat } = await countySeat(world, tenant)
  const records = await world.storage.read(seat, ({ dossiers }) =>
    dossiers.of(COUNTY_REPORT).list({ limit: MOST_YEARS }),
  )
  const reports = (records ?? []).flatMap(({ events }) => {
    const live = countyReportAt(events).versions.at(-1)
    return live === undefined
      ? []
      : [{ year: live.report.year, title: reportTitle(live.report), on: live.on }]
  })
  return ok({ reports: reports.sort((one, other) => other.year - one.year) })
}

const stateOf = async (id: string, tenant: string, world: World) => {
  const { seat, townships } = await countySeat(world, tenant)
  const record = await world.storage.read(seat, ({ dossiers }) => dossiers.of(COUNTY_REPORT).find(id))
  const state: CountyReportState | null = record === null ? null : countyReportAt(record.events)
  return { state, townships }
}

const publicNow = async (
  year: number,
  tenants: readonly string[],
  world: World,
): Promise<readonly PublicNow[]> => {
  const found: PublicNow[] = []
  for (const tenant of tenants) {
    const now = await world.storage.read(tenant, async (stores) => ({
      tenant,
      township: stores.settings.office.township,
      publishedAt: (await publishedReport(year, stores, world))?.at ?? null,
    }))
    if (now !== null) found.push(now)
  }
  return found
}

/** The county's report of a year as everybody reads it, and what townships corrected since. */
export const readReportOfCountyForAll: UseCase<
  InputOf<typeof readPublishedCountyReport>,
  PublishedCountyReport
> = async ({ tenant, input }, world) => {
  const { state, townships } = await stateOf(input.id, tenant, world)
  const live = state?.versions.at(-1)
  if (state === null || live === undefined) return fail('not_found')
  const { report, counted, leftOut } = live
  return ok({
    ...{ year: report.year, title: reportTitle(report), report, leftOut },
    since: sinceHandedOver(counted, await publicNow(report.year, townships, world)),
    versions: countyReportVersions(state),
  })
}

/** A version of the county's report as a file. */
export const downloadReportOfCountyForAll: UseCase<
  InputOf<typeof downloadPublishedCountyReport>,
  FileAnswer
> = async ({ tenant, input }, world) => {
  const { state } = await stateOf(input.id, tenant, world)
  const found = state?.versions.find(({ version }) => String(version) === input.version)
  if (found === undefined) return fail('not_found')
  const { report, on } = found
  return reportFile({ report, dateText: formatChineseDate(on), behind: null }, input.format, world)
}
