import {
  TODAY_GROUPS,
  type DeskCases,
  type DeskCasesPage,
  type DeskSummary,
  type TodayGroup,
  type TodayView,
  type Whose,
} from '../../../src/contract/desk-today'
import { addDays, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { mayDo } from '../../../src/domain/information-request/may-do'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { staffActorsOf } from '../acting/actors-of'
import { pictureOf, type CasePicture } from './case-picture'
import { summaryOf } from './case-summary'
import { casesForStaff } from './cases-for-staff'
import { namesOfStaff } from './staff-people'

/** So many cases a page: what a phone draws at once. */
const A_PAGE = 20

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

/** Least time left first; a receipt not yet confirmed comes before everything. */
const byUrgency = (left: CasePicture, right: CasePicture): number =>
  (left.state.daysLeft ?? -Infinity) - (right.state.daysLeft ?? -Infinity) || 0

const mayApprove = ({ record, today, calendar }: CasePicture, person: Person): boolean =>
  staffActorsOf(person).some((actor) => mayDo(record.events, actor, today, calendar).approve_reply.allowed)

/** The cases of the desk for one member of staff, each in the list that claims it. */
export interface CasesOfDesk {
  readonly reader: Person
  readonly figures: TodayView['figures']
  readonly groups: ReadonlyMap<TodayGroup, readonly CasePicture[]>
  readonly names: ReadonlyMap<string, string>
}

/** Reads every open case and those closed lately, and puts each into its list. */
export const casesOfDesk = async (person: Person, stores: Stores, today: IsoDate): Promise<CasesOfDesk> => {
  const cases = await casesForStaff(person, stores)
  const pictures = (records: Awaited<ReturnType<typeof cases.listOpen>>) =>
    records.map((record) => pictureOf(record, stores.settings, today))
  const open = pictures(await cases.listOpen()).sort(byUrgency)
  const closed = pictures(await cases.listClosedSince(addDays(today, -CLOSED_WITHIN_DAYS), MOST_CLOSED))
  const toApprove = new Set(open.filter((each) => mayApprove(each, person)))
  const groupOf = (each: CasePicture): TodayGroup => (toApprove.has(each) ? 'toApprove' : bucketOf(each))
  const count = (bucket: Bucket) => open.filter((each) => bucketOf(each) === bucket).length
  return {
    reader: person,
    figures: {
      overdue: count('overdue'),
      soon: count('soon'),
      waitingForOthers: count('waitingForOthers'),
      toApprove: toApprove.size,
    },
    groups: new Map(
      TODAY_GROUPS.map((group) => [
        group,
        group === 'closedRecently' ? closed : open.filter((each) => groupOf(each) === group),
      ]),
    ),
    names: await namesOfStaff(stores),
  }
}

const belongs = ({ state }: CasePicture, whose: Whose, reader: Person): boolean => {
  if (whose === 'mine') return state.handler?.personId === reader.id
  return whose === 'all' || (state.handler === null && state.repliedOn === null)
}

const summaryFor =
  ({ reader, names }: CasesOfDesk) =>
  (picture: CasePicture): DeskSummary => {
    const { draft, handler } = picture.state
    return {
      ...summaryOf(picture),
      isDrafted: draft !== null,
      handler: handler === null ? '' : (names.get(handler.personId) ?? ''),
      isMine: handler?.personId === reader.id,
    }
  }

/** One page of one list. */
export const pageOf = (
  desk: CasesOfDesk,
  { group, whose, cursor }: { readonly group: TodayGroup; readonly whose: Whose; readonly cursor: string },
): DeskCasesPage => {
  const list = (desk.groups.get(group) ?? []).filter((each) => belongs(each, whose, desk.reader))
  const end = Number(cursor) + A_PAGE
  return {
    count: list.length,
    cases: list.slice(Number(cursor), end).map(summaryFor(desk)),
    next: end < list.length ? String(end) : null,
  }
}

/** The first page of each list. */
export const pagesOf = (desk: CasesOfDesk, whose: Whose): DeskCases => {
  const first = (group: TodayGroup) => pageOf(desk, { group, whose, cursor: '' })
  return {
    toApprove: first('toApprove'),
    overdue: first('overdue'),
    soon: first('soon'),
    waitingForOthers: first('waitingForOthers'),
    later: first('later'),
    closedRecently: first('closedRecently'),
  }
}
