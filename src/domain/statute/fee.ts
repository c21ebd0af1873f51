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

/** By which of the two scales a fee is worked out; never both for one request (109号 Art. 3). */
export interface FeeScale {
  readonly by: 'items' | 'pages'
  readonly count: number
}

interface FeeSlice {
  /** Last unit of the slice. */
  readonly through: number
  readonly yuanEach: number
}

/** One slice of a fee, as it is shown to whoever pays. */
export interface FeeLine extends FeeSlice {
  readonly from: number
  /** Units in this slice. */
  readonly count: number
  readonly yuan: number
}

const PAGE_SLICES: readonly FeeSlice[] = [
  { through: 30, yuanEach: 0 },
  { through: 100, yuanEach: 10 },
  { through: 200, yuanEach: 20 },
  { through: Infinity, yuanEach: 40 },
]

const ITEM_STEP = 10

/** 10 free, 20 at 100 yuan, then steps of 10, each 100 yuan dearer than the one before. */
const itemSlices = (count: number): readonly FeeSlice[] => {
  const steps = Math.max(0, Math.ceil((count - 30) / ITEM_STEP))
  const dearer = Array.from({ length: steps }, (_, at) => ({
    through: 30 + (at + 1) * ITEM_STEP,
    yuanEach: 200 + at * 100,
  }))
  return [{ through: 10, yuanEach: 0 }, { through: 30, yuanEach: 100 }, ...dearer]
}

const checkCount = (count: number): void => {
  if (count < 0 || !Number.isInteger(count)) throw new RangeError(`not a count: ${count}`)
}

/**
 * A fee slice by slice, each at its own rate; slices that aren't reached are left out. Unit: yuan.
 * Source: 国办函〔2020〕109号 Art. 4 (items of one applicant in one calendar month), Art. 5 (pages of one application);
 * 31–40 items at 200 yuan is the usual reading. Throws on a negative or broken number.
 * @example feeLines({ by: 'pages', count: 101 }).map(({ yuan }) => yuan) // [0, 700, 20]
 */
export const feeLines = ({ by, count }: FeeScale): readonly FeeLine[] => {
  checkCount(count)
  const slices = by === 'items' ? itemSlices(count) : PAGE_SLICES
  let before = 0
  return slices.flatMap(({ through, yuanEach }) => {
    const from = before + 1
    const last = Math.min(count, through)
    before = through
    if (last < from) return []
    const units = last - from + 1
    return [{ from, through: last, count: units, yuanEach, yuan: units * yuanEach }]
  })
}

/**
 * A fee by its scale. Unit: yuan.
 * Source: 国办函〔2020〕109号 Art. 3–5. Throws on a negative or broken number.
 * @example feeOf({ by: 'items', count: 41 }) // 4300
 */
export const feeOf = (scale: FeeScale): number => feeLines(scale).reduce((sum, { yuan }) => sum + yuan, 0)

/**
 * Fee by pages of one application, each slice at its own rate. Unit: yuan.
 * Source: 国办函〔2020〕109号 Art. 5. Throws on a negative or broken number of pages.
 * @example feeByPages(201) // 2740
 */
export const feeByPages = (pages: number): number => feeOf({ by: 'pages', count: pages })

/**
 * Fee by items of one applicant in one calendar month, each slice at its own rate. Unit: yuan.
 * Source: 国办函〔2020〕109号 Art. 4; 31–40 at 200 yuan is the usual reading. Throws on a broken number of items.
 * @example feeByItems(41) // 4300
 */
export const feeByItems = (items: number): number => feeOf({ by: 'items', count: items })
