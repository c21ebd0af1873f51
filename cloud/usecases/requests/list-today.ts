import type { DeskCases, DeskCasesPage, TodayGroup, TodayView, Whose } from '../../../src/contract/desk-today'
import { addDays, formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import { fail, ok } from '../../../src/domain/result'
import type { ToldCalendar } from '../../ports/calendar-store'
import type { UseCase } from '../../ports/use-case'
import { disclosuresToday } from '../disclosures/disclosures-today'
import { reading } from '../acting/reading'
import { casesOfDesk, pageOf, pagesOf } from './cases-of-desk'

/** Days for which a change of the calendar stays on the page. */
const CHANGE_SHOWN_DAYS = 30

const changeNote = (told: ToldCalendar | null, today: IsoDate): string => {
  if (told === null || told.movedCases === 0 || told.toldOn < addDays(today, -CHANGE_SHOWN_DAYS)) return ''
  const { toldOn, movedCases, movedDates } = told
  return `；${formatChineseDate(toldOn)}日历更新，${movedCases}件申请的${movedDates}个日期有变动，已通知申请人和经办人`
}

const calendarNote = ({ publishedThrough, version }: Calendar): string =>
  `放假安排已公布至${formatChineseDate(publishedThrough)}（日历版本 ${version}）`

/** 今天: how much there is of what, the first page of each list of cases, and what the catalogue owes. */
export const listDeskToday: UseCase<object, TodayView> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const { settings } = stores
    const today = world.clock.today()
    const cases = await casesOfDesk(caller.person, stores, today)
    return ok({
      today,
      calendarNote: calendarNote(settings.calendar) + changeNote(await stores.calendars.told(), today),
      figures: cases.figures,
      cases: pagesOf(cases, 'all'),
      ...(await disclosuresToday(caller.person, stores, today)),
    })
  })
}

/** The lists of 今天 as one tab of it shows them. */
export const listCasesOfDesk: UseCase<{ readonly whose: Whose }, DeskCases> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) =>
    ok(pagesOf(await casesOfDesk(caller.person, stores, world.clock.today()), input.whose)),
  )
}

type PageAsked = { readonly group: TodayGroup; readonly whose: Whose; readonly cursor: string }

/** What follows in one of the lists. */
export const listCasesOfDeskGroup: UseCase<PageAsked, DeskCasesPage> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) =>
    ok(pageOf(await casesOfDesk(caller.person, stores, world.clock.today()), input)),
  )
}

/** The server's day: forms of the desk count from it, not from the phone's. */
export const readDayOfDesk: UseCase<object, { readonly today: IsoDate }> = async ({ caller }, { clock }) =>
  caller === null ? fail('unauthenticated') : ok({ today: clock.today() })
