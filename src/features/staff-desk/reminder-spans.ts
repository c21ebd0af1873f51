import type { ReminderView } from '@/contract/reminders'
import { addDays, type IsoDate } from '@/domain/calendar/civil-date'

/** The same words to the same people on one day, or day after day. */
export interface ReminderSpan {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly roles: readonly string[]
}

/** What would be reminded about one case, the earliest first. */
export interface CaseReminders {
  readonly caseNumber: string
  readonly spans: readonly ReminderSpan[]
}

const follows = (span: ReminderSpan, { on, text, toRole }: ReminderView): boolean =>
  span.text === text && span.roles[0] === toRole && on === addDays(span.to as IsoDate, 1)

const withOne = (spans: readonly ReminderSpan[], reminder: ReminderView): readonly ReminderSpan[] => {
  const { on, text, toRole } = reminder
  const open = spans.find((span) => follows(span, reminder))
  if (open === undefined) return [...spans, { from: on, to: on, text, roles: [toRole] }]
  return spans.map((span) => (span === open ? { ...span, to: on } : span))
}

const isSame = (left: ReminderSpan, right: ReminderSpan): boolean =>
  left.from === right.from && left.to === right.to && left.text === right.text

/** Spans that differ only in whom they reach become one. */
const toAll = (spans: readonly ReminderSpan[]): readonly ReminderSpan[] =>
  spans
    .filter((span, place) => spans.findIndex((other) => isSame(other, span)) === place)
    .map((span) => ({
      ...span,
      roles: spans.filter((other) => isSame(other, span)).flatMap(({ roles }) => roles),
    }))

const ofCase = (caseNumber: string, reminders: readonly ReminderView[]): CaseReminders => {
  const own = reminders.filter((reminder) => reminder.caseNumber === caseNumber)
  const none: readonly ReminderSpan[] = []
  return { caseNumber, spans: toAll(own.reduce(withOne, none)) }
}

/** Gathers reminders by case, daily repeats as one span; the case that is reminded of first comes first. */
export const remindersByCase = (reminders: readonly ReminderView[]): readonly CaseReminders[] => {
  const inOrder = [...reminders].sort((left, right) => left.on.localeCompare(right.on))
  const numbers = [...new Set(inOrder.map(({ caseNumber }) => caseNumber))]
  return numbers.map((caseNumber) => ofCase(caseNumber, inOrder))
}
