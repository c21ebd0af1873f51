import type { IsoDate } from '../../../src/domain/calendar/civil-date'

/** A line of the list behind a figure of the six systems. */
export interface EvidenceLine {
  readonly id: string
  readonly title: string
  readonly note: string
}

/** The year that is looked at, and today. */
export interface InYear {
  readonly year: number
  readonly today: IsoDate
}
