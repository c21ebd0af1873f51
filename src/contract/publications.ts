import type { IsoDate } from '../domain/calendar/civil-date'
import type { PublicationStatus } from '../domain/publication/publication-status'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** A piece (稿件) on the list of the publishing desk. */
export interface PublicationSummary {
  readonly id: string
  readonly title: string
  readonly columnId: string
  readonly columnName: string
  readonly status: PublicationStatus
  readonly statusText: string
  /** Instant of the last change. */
  readonly changedAt: string
  /** Instant from which it is public; null while none is set. */
  readonly publishAt: string | null
  /** Last day of a public notice (公示期); null for all else. */
  readonly noticeThrough: IsoDate | null
  /** Day on which withheld information is looked at again (Art. 18). */
  readonly reassessOn: IsoDate | null
}

/** Pieces of the publishing desk, the last changed first. */
export interface PublicationList {
  readonly today: IsoDate
  readonly publications: readonly PublicationSummary[]
}

/** Lists the pieces of the desk. */
export const listPublications = answering<PublicationList>()({
  area: 'publishing',
  method: 'GET',
  path: '/publications',
  input: nothing,
})
