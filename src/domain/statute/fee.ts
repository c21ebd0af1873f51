import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import { FEE_PAYMENT_PERIOD, ROLLING_ARTICLE } from './periods'
import { termClock } from './term'

/**
 * Last day to pay a fee notice; unpaid after it, the request is deemed given up.
 * Source: 国办函〔2020〕109号 Art. 6 (from memory). Unit: civil date, 30 calendar days from the day after receipt, rolled to
 * a working day because it is a right of the applicant (A8). Payment starts a full new reply term (`replyDeadline`).
 * Fails: `calendar-not-published` when the last day falls in a year whose holidays are not yet announced.
 * @example feePaymentDeadline(day('2024-09-05'), nationalCalendar) // due 2024-10-08
 */
export const feePaymentDeadline = (
  noticeReceivedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const rolled = choices.feeLastDay === 'rolled'
  const { length, article } = FEE_PAYMENT_PERIOD
  const basis = rolled ? [article, ROLLING_ARTICLE] : [article]
  const plain = { name: 'fee_payment', unit: 'calendar_days', choices: ['A8'], breaches: [] } as const
  return termClock(
    { ...plain, startOn: noticeReceivedOn, length, rolled, basis, startReason: '收到收费通知' },
    calendar,
    choices,
  )
}

interface FeeSlice {
  /** Last unit of the slice. */
  readonly through: number
  readonly yuanEach: number
}

const PAGE_SLICES: readonly FeeSlice[] = [
  { through: 30, yuanEach: 0 },
  { through: 100, yuanEach: 10 },
  { through: 200, yuanEach: 20 },
  { through: Infinity, yuanEach: 40 },
]

const checkCount = (count: number): void => {
  if (count < 0 || !Number.isInteger(count)) throw new RangeError(`not a count: ${count}`)
}

/**
 * Fee by pages of one application, each slice at its own rate. Unit: yuan.
 * Source: 国办函〔2020〕109号 Art. 5. Throws on a negative or broken number of pages.
 * @example feeByPages(201) // 2740
 */
export const feeByPages = (pages: number): number => {
  checkCount(pages)
  let from = 0
  return PAGE_SLICES.reduce((sum, { through, yuanEach }) => {
    const inSlice = Math.max(0, Math.min(pages, through) - from)
    from = through
    return sum + inSlice * yuanEach
  }, 0)
}

const itemRate = (nth: number): number => {
  if (nth <= 10) return 0
  return nth <= 30 ? 100 : 100 + Math.ceil((nth - 30) / 10) * 100
}

/**
 * Fee by items of one applicant in one calendar month, each slice at its own rate. Unit: yuan.
 * Source: 国办函〔2020〕109号 Art. 4; 31–40 at 200 yuan is the usual reading. Throws on a broken number of items.
 * @example feeByItems(41) // 4300
 */
export const feeByItems = (items: number): number => {
  checkCount(items)
  return Array.from({ length: items }, (_, at) => itemRate(at + 1)).reduce((sum, rate) => sum + rate, 0)
}
