import type { IsoDate } from '../../src/domain/calendar/civil-date'

/** Findings among what is public that made a request needless; they name nobody. */
export interface FoundPublishedStore {
  /** Counts a finding once per ticket; a finding that was taken back counts again. */
  count(finding: {
    readonly ticket: string
    readonly on: IsoDate
    readonly documentId: string
  }): Promise<void>
  /** Takes a finding back; false when there is none under this ticket that counts. */
  undo(ticket: string): Promise<boolean>
  /** Findings that count, from one day through another. */
  between(from: IsoDate, through: IsoDate): Promise<number>
}
