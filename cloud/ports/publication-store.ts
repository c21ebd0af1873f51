import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { PublicationStatus } from '../../src/domain/publication/publication-status'

/** A piece as lists need it. */
export interface PublicationRow {
  readonly id: string
  readonly title: string
  readonly columnId: string
  readonly status: PublicationStatus
  readonly documentId: string | null
  readonly publishAt: string | null
  readonly noticeThrough: IsoDate | null
  readonly reassessOn: IsoDate | null
  readonly changedAt: string
}

/** Pieces (稿件) of one township. */
export interface PublicationStore {
  /** The last changed first, at most `limit`. */
  list(limit: number): Promise<readonly PublicationRow[]>
}
