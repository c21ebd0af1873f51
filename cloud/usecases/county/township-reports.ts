import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import type { YearFacts } from '../../../src/domain/annual-report/narrative/year-facts'
import type { World } from '../../ports/use-case'
import { publishedReport } from '../reports/published-report'
import { isKeptHere } from '../reports/report-of-year'
import { yearFactsOf } from '../reports/year-facts'

/** What a township of the county has published on a year; null members where it has not. */
export interface TownshipReport {
  readonly tenant: string
  readonly township: string
  readonly report: AnnualReport | null
  readonly publishedAt: string | null
  /** What its records hold of the year, numbers and titles of the catalogue alone. */
  readonly facts: YearFacts | null
}

const reportIn = (world: World, tenant: string, year: number): Promise<TownshipReport | null> =>
  world.storage.read(tenant, async (stores) => {
    const published = await publishedReport(year, stores, world)
    const { township } = stores.settings.office
    if (published === null) return { tenant, township, report: null, publishedAt: null, facts: null }
    const { report, at } = published
    const isKept = isKeptHere(year, stores)
    const documents = isKept ? await stores.reportFacts.documentsOf(township) : []
    const where = { stores, today: world.clock.today(), isKeptHere: isKept, documents }
    return { tenant, township, report, publishedAt: at, facts: await yearFactsOf(report, where) }
  })

/** What the townships of a county have published on a year, read one after the other: no statement looks across them. */
export const townshipReports = async (
  year: number,
  tenants: readonly string[],
  world: World,
): Promise<readonly TownshipReport[]> => {
  const found: TownshipReport[] = []
  for (const tenant of tenants) {
    const report = await reportIn(world, tenant, year)
    if (report !== null) found.push(report)
  }
  return found
}
