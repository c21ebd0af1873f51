import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { line } from './applicant'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** A local day that counts in the townships of the county. */
export interface CountyDay {
  readonly on: IsoDate
  readonly isRest: boolean
  readonly note: string
  readonly source: string
}

/** What loading a notice came to in one township. */
export interface TownshipLoaded {
  readonly township: string
  /** Days that are new or different there. */
  readonly changed: number
  /** Requests in hand whose dates moved; both sides have been told. */
  readonly moved: number
}

/** Local days of a county: they are kept in each of its townships. */
export interface CountyCalendarView {
  readonly today: IsoDate
  /** How many townships get what is loaded. */
  readonly townships: number
  /** From this year on, as this township has them, the earliest first. */
  readonly days: readonly CountyDay[]
  /** After loading: township by township; empty else. */
  readonly loaded: readonly TownshipLoaded[]
}

/** Local days as they stand. For the county's disclosure office. */
export const readCountyCalendar = answering<CountyCalendarView>()({
  area: 'reports',
  method: 'GET',
  path: '/county-calendar',
  input: nothing,
})

/**
 * Loads a holiday notice of prefecture or county into every township of the county; running terms are counted anew and those
 * concerned are told. Sending it again changes nothing more. Needs `Idempotency-Key`.
 * Source: 《全国年节及纪念日放假办法》 Art. 4.
 */
export const loadCountyDays = answering<CountyCalendarView>()({
  area: 'reports',
  method: 'POST',
  path: '/county-calendar',
  input: () =>
    z.strictObject({
      source: line('哪个机关的哪份通知', 200),
      days: line('哪天放假、哪天上班', 3000),
    }),
})
