import type { NewDocument, NewDocumentVersion } from './document-store'

/** What came of a document: `held` waits for a person because of personal data in it. */
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'held'

export interface ImportBatch {
  readonly id: string
  readonly source: string
  readonly begunAt: string
  readonly aliveAt: string
  readonly finishedAt: string | null
  readonly undoneAt: string | null
}

/** A document on its way in. */
export interface StagedDocument {
  readonly document: NewDocument
  readonly versions: readonly NewDocumentVersion[]
  /** Personal data was found: it stays a draft. */
  readonly isHeld: boolean
}

/** How a document would come in, without a change. */
export interface Comparison {
  readonly outcome: 'created' | 'updated' | 'unchanged'
  /** Title of another document with the very same text; null when there is none. */
  readonly sameTextAs: string | null
}

/** Runs of the import. Nothing of a run is public before `finish`. */
export interface ImportStore {
  compare(document: NewDocument, versions: readonly NewDocumentVersion[]): Promise<Comparison>
  /** Opens a batch; null while another one is open. */
  begin(source: string, at: string): Promise<ImportBatch | null>
  running(): Promise<ImportBatch | null>
  find(id: string): Promise<ImportBatch | null>
  /** Newest first. */
  list(limit: number): Promise<readonly ImportBatch[]>
  alive(id: string, at: string): Promise<void>
  /** Keys of the documents that have been staged, for a run that is taken up again. */
  stagedKeys(id: string): Promise<ReadonlySet<string>>
  stage(id: string, staged: StagedDocument): Promise<ImportOutcome>
  /** Makes the whole batch public at once. */
  finish(id: string, at: string): Promise<void>
  /** Takes the whole batch back; null when done, else the later batch that changed the same documents. */
  undo(id: string, at: string): Promise<ImportBatch | null>
}
