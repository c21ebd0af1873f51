import { addDays, type IsoDate } from '../calendar/civil-date'

/** A reminder of one day, as far as a list of cases needs it. */
export interface DatedReminder {
  readonly on: string
  readonly caseNumber: string
  readonly toRole: string
  readonly text: string
}

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

const follows = (span: ReminderSpan, { on, text, toRole }: DatedReminder): boolean =>
  span.text === text && span.roles[0] === toRole && on === addDays(span.to as IsoDate, 1)

const withOne = (spans: readonly ReminderSpan[], reminder: DatedReminder): readonly ReminderSpan[] => {
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

/**
 * Gathers reminders by case, daily repeats as one span; the case that is reminded of first comes first.
 * @example remindersByCase(reminders)[0] // { caseNumber: '盏公申〔2026〕1号', spans: [{ from: '2026-09-18', to: '2026-09-21', … }] }
 */
export const remindersByCase = (reminders: readonly DatedReminder[]): readonly CaseReminders[] => {
  const cases = new Map<string, DatedReminder[]>()
  for (const reminder of [...reminders].sort((left, right) => left.on.localeCompare(right.on))) {
    const own = cases.get(reminder.caseNumber)
    if (own === undefined) cases.set(reminder.caseNumber, [reminder])
    else own.push(reminder)
  }
  const none: readonly ReminderSpan[] = []
  return [...cases].map(([caseNumber, own]) => ({ caseNumber, spans: toAll(own.reduce(withOne, none)) }))
}
