import { earliestOf, type IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { orNull } from '../result'
import type { Clock } from '../statute/clock'
import { choicesOf } from '../statute/interpretation-choices'
import { remedyAnswerDeadline } from '../statute/remedy-answer'
import type { RemedyState } from './remedy-at'

/** Years that are not announced yet give a provisional date rather than none. */
const CHOICES = choicesOf({ unpublishedYear: 'provisional' })

/**
 * The statutory term of the office's answer; null for a report: no law sets one.
 * Source: 行政复议法 (2023) Art. 48, 54; 行政诉讼法 Art. 67. Unit: working days, or calendar days for a suit.
 * @example remedyAnswerClock(remedyAt(events), nationalCalendar)?.dueOn
 */
export const remedyAnswerClock = ({ facts }: RemedyState, calendar: Calendar): Clock | null =>
  facts.way === 'report'
    ? null
    : orNull(
        remedyAnswerDeadline({ receivedOn: facts.receivedOn, procedure: facts.procedure }, calendar, CHOICES),
      )

/** What an entry owes: the answer, to be there at a hearing, what the decision asks. */
export interface OwedRemedy {
  readonly what: 'answer' | 'hearing' | 'carry_out'
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

const answerDay = (state: RemedyState, calendar: Calendar): IsoDate | null =>
  state.status === 'to_answer'
    ? earliestOf([remedyAnswerClock(state, calendar)?.dueOn ?? null, state.facts.answerBy])
    : null

const hearingDay = ({ status, hearing }: RemedyState): IsoDate | null =>
  status === 'to_answer' || status === 'awaiting' ? (hearing?.heldOn ?? null) : null

const dutyDay = ({ status, decision }: RemedyState): IsoDate | null =>
  status === 'to_carry_out' ? (decision?.duty?.dueOn ?? null) : null

const daysOf = (
  state: RemedyState,
  calendar: Calendar,
): readonly (readonly [OwedRemedy['what'], IsoDate | null])[] => [
  ['answer', answerDay(state, calendar)],
  ['hearing', hearingDay(state)],
  ['carry_out', dutyDay(state)],
]

/**
 * What an entry still owes, the earliest first. Of the statutory last day of the answer and the one that the notice states
 * the earlier holds. A hearing that has passed is owed no more.
 * @example owedRemedies(remedyAt(events), nationalCalendar, day('2026-03-04'))[0]?.what // 'answer'
 */
export const owedRemedies = (state: RemedyState, calendar: Calendar, today: IsoDate): readonly OwedRemedy[] =>
  daysOf(state, calendar)
    .flatMap(([what, dueOn]) => (dueOn === null ? [] : [{ what, dueOn, isOverdue: today > dueOn }]))
    .filter(({ what, isOverdue }) => what !== 'hearing' || !isOverdue)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
