import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from '../statute/clock'
import { publishDeadline } from '../statute/disclosure-deadline'
import { DEFAULT_CHOICES } from '../statute/interpretation-choices'
import type { ClockRefusal } from '../statute/interpretation-choices'
import { PUBLISH_PERIOD } from '../statute/periods'
import { termClock } from '../statute/term'
import type { CatalogueItem } from './catalogue-item'

const isPlainArticle26 = ({ term, timing }: CatalogueItem): boolean =>
  timing.kind !== 'regular' &&
  term.unit === PUBLISH_PERIOD.unit &&
  term.length === PUBLISH_PERIOD.length &&
  term.article === PUBLISH_PERIOD.article

/**
 * Last day to publish under an item of the catalogue: the 20 working days of Article 26, or the item's own term where a
 * law or the catalogue sets another. Dates of the office in calendar days are not moved off a day of rest (A10); years
 * without published holidays give a provisional date (A15), so that a plan for next spring can be shown in autumn.
 * Source: Regulation (2019) Art. 26. Unit: civil date in Asia/Shanghai, inclusive.
 * Fails: `calendar-not-published` far beyond the last notice or before the calendar begins.
 * @example disclosureClock(item, { startOn: day('2026-09-30'), reason: '2026年第三季度结束' }, calendar)
 */
export const disclosureClock = (
  item: CatalogueItem,
  { startOn, reason }: { readonly startOn: IsoDate; readonly reason: string },
  calendar: Calendar,
): Result<Clock, ClockRefusal> => {
  const choices = { ...DEFAULT_CHOICES, unpublishedYear: 'provisional' } as const
  if (isPlainArticle26(item)) return publishDeadline(startOn, calendar, choices)
  const { length, unit, article } = item.term
  const plain = { name: 'publish', rolled: false, breaches: [] } as const
  const used = unit === 'calendar_days' ? ['A10'] : []
  return termClock(
    { ...plain, startOn, length, unit, basis: [article], choices: used, startReason: reason },
    calendar,
    choices,
  )
}
