import type { ComplaintKind } from '../../src/domain/complaint/kinds'
import type { GeoPoint } from '../../src/domain/complaint/place'
import type { ComplaintEvent } from '../../src/domain/complaint/events'
import type { Result } from '../../src/domain/result'
import type { AttachedFile } from './attachment-store'

/** What was written, never changed. */
export interface ComplaintContent {
  readonly text: string
  /** Where it is about, in words; '' when nowhere. */
  readonly place: string
  /** Whom it is about, as the sender put it; '' when nobody. */
  readonly concernedWords: string
  /** Left out where nobody pointed at a map. */
  readonly point?: GeoPoint
  readonly attachments: readonly AttachedFile[]
  /** The recording among the attachments, and its length in seconds. */
  readonly voice?: { readonly id: string; readonly seconds: number }
  /** Number that it carries elsewhere, e.g. that of an order of 12345; left out where it carries none. */
  readonly reference?: string
}

/** A letter as stored: its facts are the events, everything else is derived. */
export interface ComplaintRecord {
  readonly id: string
  /** E.g. 盏信〔2026〕3号. */
  readonly number: string
  readonly senderId: string
  readonly content: ComplaintContent
  readonly events: readonly ComplaintEvent[]
}

/** Letters of one township. */
export interface ComplaintStore {
  create(opened: ComplaintRecord): Promise<void>
  /** Appends one event after `expectedSeq`; refused when somebody was quicker. */
  append(id: string, expectedSeq: number, event: ComplaintEvent): Promise<Result<void, 'stale_complaint'>>
  find(id: string): Promise<ComplaintRecord | null>
  findByNumber(number: string): Promise<ComplaintRecord | null>
  /** Letters of a sender, newest first. */
  listOfSender(senderId: string): Promise<readonly ComplaintRecord[]>
  /** Open ones first, the oldest in front, then the newest of those done, at most `limit`. */
  listForDesk(limit: number): Promise<readonly ComplaintRecord[]>
  /** Open ones, the oldest in front, at most `limit`. */
  listOpen(limit: number): Promise<readonly ComplaintRecord[]>
  /** Open ones of a kind, newest first, at most `limit`. */
  listOpenOfKind(kind: ComplaintKind, limit: number): Promise<readonly ComplaintRecord[]>
  /** Next number of the year, gap-free within the transaction: 1, 2, 3 … */
  nextNumber(year: number): Promise<number>
}
