import type { IsoDate } from '../../src/domain/calendar/civil-date'

/** The one clock of the server: every screen, letter and reminder takes its day from here. */
export interface ServerClock {
  /** The instant, ISO 8601 UTC. */
  now(): string
  /** The civil date in Asia/Shanghai. */
  today(): IsoDate
}
