import type { CountyReportView, readCountyReport } from '../../src/contract/county'
import type { InputOf } from '../../src/contract/endpoint'
import { formOfYear } from '../../src/domain/annual-report/report-form'
import { parseDay, yearOf, type IsoDate } from '../../src/domain/calendar/civil-date'
import { collectReports, LEFT_OUT_TEXTS, type HandedIn } from '../../src/domain/county/collected-report'
import { countyNameOf } from '../../src/domain/county/county-name'
import { fail, ok } from '../../src/domain/result'
import type { UseCase, World } from '../ports/use-case'
import { publishedReport } from './published-report'
import { townshipsBeside } from './read-county'

/** The county publishes its report by 31 March of the next year. Source: Regulation (2019) Art. 49. */
const dueAfter = (year: number): IsoDate => {
  const parsed = parseDay(`${year + 1}-03-31`)
  if (!parsed.ok) throw new RangeError(`no year: ${year}`)
  return parsed.value
}

const handedInBy = (world: World, tenant: string, year: number): Promise<HandedIn | null> =>
  world.storage.read(tenant, async (stores) => ({
    township: stores.settings.office.township,
    report: (await publishedReport(year, stores, world))?.report ?? null,
  }))

/** The county's report of a year, summed from those that its townships have published; who is missing is named. */
export const collectCountyReport: UseCase<InputOf<typeof readCountyReport>, CountyReportView> = async (
  { tenant, input },
  world,
) => {
  const year = Number(input.id)
  const today = world.clock.today()
  if (year >= yearOf(today)) return fail('report_year_refused', { message: '这一年还没有过完，不能汇总。' })
  const handedIn: HandedIn[] = []
  for (const township of await townshipsBeside(world, tenant)) {
    const handed = await handedInBy(world, township, year)
    if (handed !== null) handedIn.push(handed)
  }
  const county = countyNameOf(handedIn[0]?.township ?? '')
  const against = { lastYear: null, unplaced: 0, leftOut: 0 }
  const { report, counted, leftOut } = collectReports(
    { year, form: formOfYear(year).name, county, against },
    handedIn,
  )
  return ok({
    ...{ year, today, report, counted, dueOn: dueAfter(year) },
    leftOut: leftOut.map(({ township, because }) => ({ township, becauseText: LEFT_OUT_TEXTS[because] })),
  })
}
