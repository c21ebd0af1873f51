import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { PublicationContent } from '../../src/domain/publication/content'
import type { PublicationEvent } from '../../src/domain/publication/events'
import type { PublicationStatus } from '../../src/domain/publication/publication-status'
import type { Result } from '../../src/domain/result'

/** A piece as lists need it; `status` is what the events say, without the clock. */
export interface PublicationRow {
  readonly id: string
  readonly title: string
  readonly columnId: string
  /** The village it is about; '' for the township's own. */
  readonly villageId: string
  readonly status: PublicationStatus
  readonly documentId: string | null
  readonly publishAt: string | null
  readonly noticeThrough: IsoDate | null
  readonly reassessOn: IsoDate | null
  readonly changedAt: string
}

/** A piece as stored: events and the text as it stands. */
export interface PublicationRecord {
  readonly id: string
  readonly events: readonly PublicationEvent[]
  readonly content: PublicationContent
}

/** An event with the text that was saved with it; both are covered by the piece's hash chain. */
export interface RecordedPublicationEvent {
  readonly event: PublicationEvent
  readonly content?: PublicationContent
}

/** Pieces (稿件) of one township. */
export interface PublicationStore {
  create(id: string, first: Required<RecordedPublicationEvent>): Promise<void>
  /** Appends one event after `expectedSeq`; refused when somebody was quicker. */
  append(
    id: string,
    expectedSeq: number,
    added: RecordedPublicationEvent,
  ): Promise<Result<void, 'stale_publication'>>
  /** Has others who would change the piece wait until this transaction is over, so that what is read of it stays so. */
  hold(id: string): Promise<void>
  find(id: string): Promise<PublicationRecord | null>
  findByDocument(documentId: string): Promise<PublicationRecord | null>
  /** The text as it stood after an event. */
  contentAt(id: string, seq: number): Promise<PublicationContent | null>
  /** The last changed first, at most `limit`. */
  list(limit: number): Promise<readonly PublicationRow[]>
  /** Events of many pieces at once, without their texts. */
  eventsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PublicationEvent[]>>
  /** Public notices whose last day lies before a day and that nobody has taken down yet. */
  listNoticesOver(today: IsoDate): Promise<readonly string[]>
  /** Pieces that were begun from a letter, the first first. */
  showingLetter(complaintId: string): Promise<readonly string[]>
  /** Next number of the secrecy reviews of a year: 1, 2, 3 … */
  nextSecrecyNumber(year: number): Promise<number>
}
