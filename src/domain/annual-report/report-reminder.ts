import { addDays, day, yearOf, type IsoDate } from '../calendar/civil-date'

/** Days before the last day on which it is said again. */
const AGAIN_DAYS = [10, 3] as const

/** From this day on somebody is reminded: of a township's own report, and of the county's, which waits for those. */
export const FIRST_REMINDER = { township: '01-02', county: '02-01' } as const

/** What is said of the report on last year today. */
export type ReportReminder = 'first' | 'again' | 'late'

/**
 * Whether somebody is reminded of the report on last year: from the first day given (2 January), again ten and three days before its last day,
 * and the day after it. Each stage begins on its day and is said once, so that a day without a job loses nothing. Null
 * before, and once it is public.
 * Source: Regulation (2019) Art. 49; the days are a house rule.
 * @example reportReminder({ today: day('2026-01-02'), dueOn: day('2026-01-31'), isPublic: false }) // { stage: 'first', since: '2026-01-02' }
 */
export const reportReminder = ({
  today,
  dueOn,
  isPublic,
  of = 'township',
}: {
  readonly today: IsoDate
  readonly dueOn: IsoDate
  readonly isPublic: boolean
  readonly of?: keyof typeof FIRST_REMINDER
}): { readonly stage: ReportReminder; readonly since: IsoDate } | null => {
  const first = day(`${yearOf(today)}-${FIRST_REMINDER[of]}`)
  if (isPublic || today < first) return null
  if (today > dueOn) return { stage: 'late', since: addDays(dueOn, 1) }
  const since = AGAIN_DAYS.map((days) => addDays(dueOn, -days)).filter(
    (each) => each <= today && each > first,
  )
  const last = since[since.length - 1]
  return last === undefined ? { stage: 'first', since: first } : { stage: 'again', since: last }
}
