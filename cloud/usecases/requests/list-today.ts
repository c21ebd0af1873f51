import type { DeskSummary, TodayView } from '../../../src/contract/staff-cases'
import { addDays, formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import { mayDo } from '../../../src/domain/information-request/may-do'
import { fail, ok } from '../../../src/domain/result'
import type { ToldCalendar } from '../../ports/calendar-store'
import type { Person } from '../../ports/people-store'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { pictureOf, type CasePicture } from './case-picture'
import { summaryOf } from './case-summary'
import { casesForStaff } from './cases-for-staff'
import { disclosuresToday } from '../disclosures/disclosures-today'
import { reading } from '../acting/reading'
import { namesOfStaff } from './staff-people'

/** Working days before the due date from which a case counts as nearly due. */
const NEARLY = 3
const CLOSED_WITHIN_DAYS = 30
const MOST_CLOSED = 20

type Bucket = 'overdue' | 'soon' | 'waitingForOthers' | 'later'

const bucketOf = ({ state }: CasePicture): Bucket => {
  if (state.isOverdue) return 'overdue'
  if (state.status === 'submitted') return 'soon'
  if (state.daysLeft !== null && state.daysLeft <= NEARLY) return 'soon'
  return state.waitingFor.party === 'office' ? 'later' : 'waitingForOthers'
}

type Names = ReadonlyMap<string, string>

const summaryFor =
  (reader: Person, names: Names) =>
  (picture: CasePicture): DeskSummary => {
    const { draft, handler } = picture.state
    return {
      ...summaryOf(picture),
      isDrafted: draft !== null,
      handler: handler === null ? '' : (names.get(handler.personId) ?? ''),
      isMine: handler?.personId === reader.id,
    }
  }

/** Least time left first; a receipt not yet confirmed comes before everything. */
const byUrgency = (left: CasePicture, right: CasePicture): number =>
  (left.state.daysLeft ?? -Infinity) - (right.state.daysLeft ?? -Infinity) || 0

const mayApprove = ({ record, today, calendar }: CasePicture, person: Person): boolean =>
  staffActorsOf(person).some((actor) => mayDo(record.events, actor, today, calendar).approve_reply.allowed)

/** Days for which a change of the calendar stays on the page. */
const CHANGE_SHOWN_DAYS = 30

const changeNote = (told: ToldCalendar | null, today: IsoDate): string => {
  if (told === null || told.movedCases === 0 || told.toldOn < addDays(today, -CHANGE_SHOWN_DAYS)) return ''
  const { toldOn, movedCases, movedDates } = told
  return `；${formatChineseDate(toldOn)}日历更新，${movedCases}件申请的${movedDates}个日期有变动，已通知申请人和经办人`
}

const calendarNote = ({ publishedThrough, version }: Calendar): string =>
  `放假安排已公布至${formatChineseDate(publishedThrough)}（日历版本 ${version}）`

/** 今天: what is late, what is nearly due, what waits for others, what comes after, and what waits for my approval. */
export const listDeskToday: UseCase<object, TodayView> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const { settings } = stores
    const cases = await casesForStaff(caller.person, stores)
    const today = world.clock.today()
    const records = await cases.listOpen()
    const open = records.map((record) => pictureOf(record, settings, today)).sort(byUrgency)
    const closed = await cases.listClosedSince(addDays(today, -CLOSED_WITHIN_DAYS), MOST_CLOSED)
    const deskSummary = summaryFor(caller.person, await namesOfStaff(stores))
    const inBucket = (bucket: Bucket) => open.filter((each) => bucketOf(each) === bucket).map(deskSummary)
    return ok({
      today,
      calendarNote: calendarNote(settings.calendar) + changeNote(await stores.calendars.told(), today),
      overdue: inBucket('overdue'),
      soon: inBucket('soon'),
      waitingForOthers: inBucket('waitingForOthers'),
      later: inBucket('later'),
      toApprove: open.filter((each) => mayApprove(each, caller.person)).map(deskSummary),
      ...(await disclosuresToday(caller.person, stores, today)),
      closedRecently: closed.map((record) => deskSummary(pictureOf(record, settings, today))),
    })
  })
}
