import { addDays, formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { kindOf } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import type { Clock } from '../statute/clock'
import { caseAt } from './case-at'
import type { CaseState } from './case-state'
import type { CaseEvent } from './events'

/** One date of a case that a change of the calendar moved, or made certain. */
export interface MovedDate {
  /** Which date: name of the clock, and who is consulted where there are several. */
  readonly what: string
  /** Chinese name. */
  readonly title: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly wasProvisional: boolean
  readonly isProvisional: boolean
  /** Chinese: the days that were counted otherwise before. */
  readonly because: string
}

interface ShownDate {
  readonly what: string
  readonly title: string
  readonly startOn: IsoDate
  readonly dueOn: IsoDate
  readonly provisional: boolean
}

const TITLES: Readonly<Partial<Record<Clock['name'], string>>> = {
  reply: '答复期限',
  correction_notice: '告知补正期限',
  third_party: '第三方答复意见期限',
  agency: '其他机关答复意见期限',
  fee_payment: '缴费期限',
}

const shown = (clock: Clock, nth = 0): ShownDate => ({
  what: nth === 0 ? clock.name : `${clock.name}:${nth}`,
  title: TITLES[clock.name] ?? clock.name,
  startOn: clock.startOn,
  dueOn: clock.dueOn,
  provisional: clock.provisional,
})

const CONFIRM = { what: 'confirm_receipt', title: '确认收到期限', provisional: false } as const

/** The dates that somebody still has to keep; what is done with moves nobody. */
const datesOf = ({
  status,
  clocks,
  consultations,
  confirmBy,
  submittedOn,
}: CaseState): readonly ShownDate[] => {
  const notice = status === 'received' && clocks.correction === null ? clocks.correctionNotice : null
  const fee = status === 'awaiting_fee' ? clocks.fee : null
  return [
    ...(confirmBy === null || submittedOn === null
      ? []
      : [{ ...CONFIRM, startOn: submittedOn, dueOn: confirmBy }]),
    ...[clocks.reply, notice, fee].flatMap((clock) => (clock === null ? [] : [shown(clock)])),
    ...consultations.flatMap(({ running, clock }, at) =>
      running && clock !== null ? [shown(clock, at + 1)] : [],
    ),
  ]
}

const MOST_NAMED = 6

const otherwiseCounted = (
  [from, to]: readonly [IsoDate, IsoDate],
  before: Calendar,
  after: Calendar,
): string => {
  const named: string[] = []
  let more = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    const [was, is] = [kindOf(before, on), kindOf(after, on)]
    if (was.working === is.working) continue
    if (named.length < MOST_NAMED) named.push(`${formatChineseDate(on)}由“${was.reason}”改为“${is.reason}”`)
    else more += 1
  }
  const rest = more === 0 ? '' : `，另有${more}天`
  return named.length === 0 ? '该年放假安排已经公布，日期不变。' : `${named.join('；')}${rest}。`
}

/**
 * The dates of a case that differ between two calendars on a day, each with the days that made the difference. A date
 * that stays but is no longer provisional is told too. Nothing for a case that has ended.
 * Source: 条例 33 (working days) with the yearly notices; A15.
 * @example movedDates(events, today, [before, after])[0] // { what: 'reply', from: '2027-02-15', to: '2027-02-23', … }
 */
export const movedDates = (
  events: readonly CaseEvent[],
  today: IsoDate,
  [before, after]: readonly [before: Calendar, after: Calendar],
): readonly MovedDate[] => {
  const [was, is] = [caseAt(events, today, before), caseAt(events, today, after)]
  if (!is.isOpen) return []
  const earlier = new Map(datesOf(was).map((date) => [date.what, date]))
  return datesOf(is).flatMap((now) => {
    const old = earlier.get(now.what)
    if (old === undefined || (old.dueOn === now.dueOn && old.provisional === now.provisional)) return []
    const last = old.dueOn > now.dueOn ? old.dueOn : now.dueOn
    return [
      {
        what: now.what,
        title: now.title,
        from: old.dueOn,
        to: now.dueOn,
        wasProvisional: old.provisional,
        isProvisional: now.provisional,
        because: otherwiseCounted([now.startOn, last], before, after),
      },
    ]
  })
}

/**
 * One moved date in a sentence; a date that only became certain says so.
 * @example movedInWords({ title: '答复期限', from: day('2027-02-15'), to: day('2027-02-23'), … }) // '答复期限由2027年2月15日改为2027年2月23日。'
 */
export const movedInWords = ({ title, from, to }: MovedDate): string =>
  from === to
    ? `${title}定为${formatChineseDate(to)}。`
    : `${title}由${formatChineseDate(from)}改为${formatChineseDate(to)}。`
