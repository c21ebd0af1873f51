import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { CaseEvent } from '../../src/domain/information-request/events'
import type { Result } from '../../src/domain/result'
import type { AttachedFile } from './attachment-store'
import type { ChainHead } from './proof'

/** What is wanted, in the applicant's words; a correction replaces it, the record keeps both. */
export interface Wanted {
  readonly description: string
  readonly documentNumber: string
  readonly features: string
}

/** Filed with the request and never changed. */
export interface RequestDetails {
  readonly wanted: Wanted
  readonly provisionForm: string
  readonly deliveryWay: string
  readonly acceptsOtherForm: boolean
  /** What was sent along; absent where nothing was. */
  readonly attachments?: readonly AttachedFile[]
}

/** An event with what was filed along with it; both are covered by the case's hash chain. */
export interface RecordedEvent {
  readonly event: CaseEvent
  readonly details?: Partial<RequestDetails>
}

/** A case as stored: its facts are the events, everything else is derived. */
export interface CaseRecord {
  readonly id: string
  /** E.g. 盏公申〔2026〕7号. */
  readonly number: string
  readonly applicantId: string
  /** Details with corrections applied. */
  readonly details: RequestDetails
  readonly events: readonly CaseEvent[]
}

export interface NewCase {
  readonly id: string
  readonly number: string
  readonly applicantId: string
  readonly first: RecordedEvent
}

/** Cases of one township. */
export interface CaseStore {
  /** Answers the head of the new case's chain. */
  create(opened: NewCase): Promise<ChainHead>
  /** Appends after `expectedSeq`; refused when somebody was quicker. */
  append(
    caseId: string,
    expectedSeq: number,
    added: readonly RecordedEvent[],
  ): Promise<Result<void, 'stale_case'>>
  find(caseId: string): Promise<CaseRecord | null>
  findByNumber(number: string): Promise<CaseRecord | null>
  listOfApplicant(applicantId: string): Promise<readonly CaseRecord[]>
  /** Cases without a final event, oldest receipt first. */
  listOpen(): Promise<readonly CaseRecord[]>
  /** Cases that ended on or after the day, newest first, at most `limit`. */
  listClosedSince(on: IsoDate, limit: number): Promise<readonly CaseRecord[]>
  /** Cases received on or after the day, or sent then and not yet confirmed, oldest first. */
  listReceivedSince(on: IsoDate): Promise<readonly CaseRecord[]>
  /** Cases whose result counts in the annual report of this year, by number. */
  listEndedIn(year: number): Promise<readonly CaseRecord[]>
  /** Next number of the year, gap-free within the transaction: 1, 2, 3 … */
  nextNumber(year: number): Promise<number>
}
