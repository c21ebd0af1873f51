import type { NewDocument, NewDocumentVersion } from './document-store'

/** What came of a document: `held` waits for a person because of personal data in it. */
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'held'

/** Whose run it was and what was made of the files: pieces for the desk, or stock that had been published before. */
export interface ImportOrigin {
  /** Id of a person; '' for the operator's command. */
  readonly by: string
  readonly makes: 'stock' | 'pieces'
  /** Why it may go out without the gates: where it had been published. '' for pieces and for the command. */
  readonly reason: string
}

export interface ImportBatch extends ImportOrigin {
  readonly id: string
  readonly source: string
  readonly begunAt: string
  readonly aliveAt: string
  readonly finishedAt: string | null
  readonly undoneAt: string | null
}

/** What a run made, counted by outcome; `pieces` are drafts at the publishing desk. */
export interface CountedBatch extends ImportBatch {
  readonly counts: Readonly<Record<'created' | 'updated' | 'held' | 'pieces', number>>
}

/** A document that became a piece of the desk. */
export interface StagedPiece {
  readonly key: string
  readonly title: string
  readonly publicationId: string
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
  begin(source: string, at: string, origin?: ImportOrigin): Promise<ImportBatch | null>
  running(): Promise<ImportBatch | null>
  find(id: string): Promise<ImportBatch | null>
  /** Newest first. */
  list(limit: number): Promise<readonly CountedBatch[]>
  alive(id: string, at: string): Promise<void>
  /** Keys of the documents that have been staged, for a run that is taken up again. */
  stagedKeys(id: string): Promise<ReadonlySet<string>>
  stage(id: string, staged: StagedDocument): Promise<ImportOutcome>
  stagePiece(id: string, piece: StagedPiece): Promise<void>
  /** Pieces that a batch made. */
  piecesOf(id: string): Promise<readonly string[]>
  /** The piece that a batch which still stands made of this document; null when there is none. */
  pieceWithKey(key: string): Promise<string | null>
  /** Makes the whole batch public at once. */
  finish(id: string, at: string): Promise<void>
  /** Takes the whole batch back; null when done, else the later batch that changed the same documents. */
  undo(id: string, at: string): Promise<ImportBatch | null>
}
