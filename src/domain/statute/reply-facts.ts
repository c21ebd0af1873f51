import type { IsoDate } from '../calendar/civil-date'
import type { Consultation } from './consultation'

/** A notified extension; `days` null = the whole length the law allows. */
export interface Extension {
  readonly on: IsoDate
  readonly days: number | null
}

/** What the reply term depends on. Later corrections than the first do not count: there is only one round. */
export interface ReplyFacts {
  readonly receivedOn: IsoDate
  readonly correctionNoticeOn: IsoDate | null
  readonly correctionReceivedOn: IsoDate | null
  readonly feePaidOn: IsoDate | null
  readonly consultations: readonly Consultation[]
  readonly extensions: readonly Extension[]
}

/**
 * A request with nothing but its receipt; spread it and add what happened.
 * @example replyDeadline({ ...onlyReceived(day('2026-03-02')), feePaidOn: day('2026-03-20') }, nationalCalendar)
 */
export const onlyReceived = (receivedOn: IsoDate): ReplyFacts => ({
  receivedOn,
  correctionNoticeOn: null,
  correctionReceivedOn: null,
  feePaidOn: null,
  consultations: [],
  extensions: [],
})
