import { reportReminder } from '../../../src/domain/annual-report/report-reminder'
import { formatChineseDate, yearOf } from '../../../src/domain/calendar/civil-date'
import { countyReportAt } from '../../../src/domain/county-report/county-report-at'
import { COUNTY_REPORT } from '../../../src/domain/county-report/county-report-kind'
import { countyReportDueOn } from '../../../src/domain/county-report/county-report-rules'
import { RECTIFICATION_COUNTY } from '../../../src/domain/rectification/rectification-rules'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { changing } from '../acting/changing'
import { countySeat } from '../county/county-seat'
import { townshipsBeside } from '../county/read-county'
import { standingOf } from '../reports/report-picture'
import { peopleInRoles } from '../requests/staff-people'
import { tellNew } from './tell'
import { rectificationNewsForCounty, type CountyNews } from './tell-of-rectification'

/** What a notice about the county's report leads to. */
const COUNTY_REPORT_ABOUT = 'county_report'

const ofNeighbours = async (world: World, townships: readonly string[]): Promise<readonly CountyNews[]> => {
  const today = world.clock.today()
  const news: CountyNews[] = []
  for (const township of townships)
    news.push(
      ...((await world.storage.read(township, (stores) => rectificationNewsForCounty(stores, today))) ?? []),
    )
  return news
}

/** Whether any township of the county owes a report on that year: a county that has just begun is left alone. */
const isAskedFor = async (world: World, townships: readonly string[], year: number): Promise<boolean> => {
  for (const township of townships)
    if (
      await world.storage.read(township, async (stores) => (await standingOf(year, stores, world)).isAskedFor)
    )
      return true
  return false
}

/** The county's own report on last year, where it is time to say so. */
const ofOwnReport = async (world: World, tenant: string): Promise<readonly CountyNews[]> => {
  const today = world.clock.today()
  const year = yearOf(today) - 1
  const dueOn = countyReportDueOn(year)
  const reminder = reportReminder({ today, dueOn, isPublic: false, of: 'county' })
  if (reminder === null) return []
  const { seat, townships } = await countySeat(world, tenant)
  const record = await world.storage.read(seat, ({ dossiers }) =>
    dossiers.of(COUNTY_REPORT).find(String(year)),
  )
  const isPublic = record !== null && countyReportAt(record.events).versions.length > 0
  if (isPublic || !(await isAskedFor(world, townships, year))) return []
  const topic = reminder.stage === 'late' ? 'county_report_late' : 'county_report_due'
  const notice = {
    topic,
    dedupeKey: `${topic}:${year}:${reminder.since}`,
    about: { kind: COUNTY_REPORT_ABOUT, id: String(year) },
    facts: { number: String(year), text: `${year}年的全县报告最迟${formatChineseDate(dueOn)}公开。` },
  } as const
  return [{ notice, payload: { year } }]
}

const countyPeopleIn = async (world: World, tenant: string): Promise<readonly string[]> =>
  (await world.storage.read(tenant, (stores) => peopleInRoles(RECTIFICATION_COUNTY, stores))) ?? []

/**
 * What the people of the county with an account in this township are to hear today: of its neighbours, and of the county's
 * own report. Empty where nobody of the county has an account here. Read before the transaction in which it is told, since
 * no statement looks across townships (ADR 0203).
 */
export const newsForCountyIn = async (
  tenant: string,
  world: World,
): Promise<{ readonly to: readonly string[]; readonly news: readonly CountyNews[] }> => {
  const to = await countyPeopleIn(world, tenant)
  if (to.length === 0) return { to, news: [] }
  const neighbours = (await townshipsBeside(world, tenant)).filter((township) => township !== tenant)
  return { to, news: [...(await ofNeighbours(world, neighbours)), ...(await ofOwnReport(world, tenant))] }
}

/** Tells it, each once; answers how much of it was new. */
export const tellCountyIn = async (
  { to, news }: Awaited<ReturnType<typeof newsForCountyIn>>,
  stores: Pick<Stores, 'outbox' | 'inbox'>,
): Promise<number> => {
  let told = 0
  for (const one of news) if (await tellNew({ ...one, to }, stores)) told += 1
  return told
}

/** Tells people of the county with an account in another township what was just answered here; the round makes up for what fails. */
export const tellCountyElsewhere = async (world: World, township: string): Promise<void> => {
  const others = (await townshipsBeside(world, township)).filter((other) => other !== township)
  const news = await ofNeighbours(world, [township])
  for (const other of others) {
    const to = await countyPeopleIn(world, other)
    if (to.length === 0) continue
    await changing(world, other, async (stores) => ok(await tellCountyIn({ to, news }, stores)))
  }
}
