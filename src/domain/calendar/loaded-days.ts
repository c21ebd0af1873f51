import type { IsoDate } from './civil-date'
import type { HolidayNotice } from './holiday-notice'
import type { LocalDays } from './local-days'

/** One date as a township's own table holds it: off, or worked in exchange. */
export interface LoadedDay {
  readonly on: IsoDate
  readonly isRest: boolean
  /** Festival or reason, as people read it in a ledger. */
  readonly note: string
  readonly source: string
  /** Whether somebody compared it with the notice itself; until then it is kept and not counted. */
  readonly verified: boolean
}

/** A national notice that came as data, before a release brought it. */
export interface LoadedNotice {
  readonly number: string
  readonly year: number
  readonly publishedOn: IsoDate
  readonly days: readonly LoadedDay[]
}

/**
 * Loaded local dates as a calendar lays them over the national one; unverified ones are kept out of force.
 * Source: 《全国年节及纪念日放假办法》 Art. 4.
 * @example localDaysOf([{ on, isRest: true, note: '泼水节', source: '州府通知', verified: true }])[0].off // [on]
 */
export const localDaysOf = (days: readonly LoadedDay[]): readonly LocalDays[] =>
  days.map(({ on, isRest, note, source, verified }) => ({
    festival: note,
    off: isRest ? [on] : [],
    work: isRest ? [] : [on],
    source,
    verified,
    inForce: verified,
  }))

/**
 * A loaded national notice as the calendar takes it. Its days have all been verified: an unverified year stays
 * provisional (ADR 0095).
 * Source: yearly notice of the General Office of the State Council.
 * @example holidayNoticeOf({ number, year: 2027, publishedOn, days }).year // 2027
 */
export const holidayNoticeOf = ({ number, year, publishedOn, days }: LoadedNotice): HolidayNotice => ({
  number,
  publishedOn,
  year,
  source: days[0]?.source ?? '',
  verified: true,
  numberVerified: true,
  off: days.filter(({ isRest }) => isRest).map(({ on, note }) => ({ festival: note, from: on, to: on })),
  work: days.filter(({ isRest }) => !isRest).map(({ on, note }) => ({ festival: note, on })),
  cancelledWork: [],
})

const FESTIVALS = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆'] as const

/**
 * The public holidays of a year for which a notice has no day off; a year counts as published only when none is missing.
 * Source: 《全国年节及纪念日放假办法》 Art. 2.
 * @example missingFestivals(notice) // ['端午', '中秋']
 */
export const missingFestivals = ({ year, days }: LoadedNotice): readonly string[] => {
  const off = days.filter(({ on, isRest }) => isRest && on.startsWith(`${year}-`))
  return FESTIVALS.filter((festival) => !off.some(({ note }) => note.includes(festival)))
}
