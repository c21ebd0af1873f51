import type { IsoDate } from './civil-date'

/** Days off for one festival, weekend days inside the range included; both ends inclusive. */
export interface DaysOff {
  readonly festival: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A weekend day worked in exchange for a day off (调休). */
export interface MakeUpDay {
  readonly festival: string
  readonly on: IsoDate
}

/**
 * One notice that arranges days off. Later notices win over earlier ones, so leaving one out rebuilds the calendar
 * as it was known before that notice.
 * Source: 《全国年节及纪念日放假办法》 and the yearly notice of the General Office of the State Council.
 */
export interface HolidayNotice {
  readonly number: string
  readonly publishedOn: IsoDate
  /** The year this notice arranges; with it the calendar is published through 31 December. */
  readonly year: number
  /** Where the days were read. */
  readonly source: string
  /** Whether the days were compared with at least two published copies. */
  readonly verified: boolean
  /** Whether number and date of the notice were read in the notice itself, not taken from memory. */
  readonly numberVerified: boolean
  readonly off: readonly DaysOff[]
  readonly work: readonly MakeUpDay[]
  /** Make-up days of an earlier notice that this one takes back. */
  readonly cancelledWork: readonly IsoDate[]
}
