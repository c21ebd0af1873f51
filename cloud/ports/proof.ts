import type { CaseProof } from '../../src/contract/case-view'
import type { IsoDate } from '../../src/domain/calendar/civil-date'

/** One link of a case's chain: `hash` covers `content` and the hash before it. */
export interface ChainLink {
  readonly content: unknown
  readonly prevHash: string
  readonly hash: string
}

/** How far a case's chain had come: its last event's number and hash. */
export interface ChainHead {
  readonly seq: number
  readonly head: string
}

/** Proof that the head of a case was under a day's public anchor; tells of no other case. */
export interface Inclusion extends ChainHead {
  readonly on: IsoDate
  /** The anchor as published. */
  readonly root: string
  readonly key: string
  readonly salt: string
  /** Hashes from leaf to root, each with its side: `L…` or `R…`. */
  readonly path: readonly string[]
}

/** A day's anchor as anybody may see it. */
export interface PublishedAnchor {
  readonly on: IsoDate
  readonly root: string
}

/** Reads what proves that records are as they were written. */
export interface ProofStore {
  /** The whole chain of a case as it was hashed, oldest first. */
  chainOf(caseId: string): Promise<readonly ChainLink[]>
  /** The line of a receipt for a case whose head is known. */
  receiptAt(number: string, at: ChainHead): CaseProof
  /** Where a case stands now, with the line of its receipt. Throws for a case without events. */
  receiptOf(caseId: string, number: string): Promise<CaseProof>
  /** The newest anchor that covers the case, null before the first. */
  inclusionOf(caseId: string): Promise<Inclusion | null>
  /** Anchors before a day (all when null), newest first. */
  listAnchors(before: IsoDate | null, limit: number): Promise<readonly PublishedAnchor[]>
}

/** A file of an archive beside those that every archive has. */
export interface ArchivedFile {
  /** Path inside the archive, plain letters. */
  readonly path: string
  /** Chinese: what it is, for the table of contents. */
  readonly title: string
  readonly bytes: Uint8Array
}

export interface ArchiveContent {
  readonly tenant: string
  readonly township: string
  readonly caseId: string
  readonly caseNumber: string
  readonly madeAt: string
  readonly chain: readonly ChainLink[]
  readonly inclusion: Inclusion | null
  readonly files: readonly ArchivedFile[]
  /** What was sent in or put in with it, as it came; left out where the archive is of records and letters alone. */
  readonly originals?: readonly ArchivedFile[]
  /** Chinese: what is left out, and why. */
  readonly notes: readonly string[]
}

/** The archive of a case, with the program that checks it. */
export interface CaseArchives {
  /** Its files one by one, the manifest and its hash last. */
  files(content: ArchiveContent): readonly ArchivedFile[]
  /** `manifestHash` stands for the whole content. The same content gives the same bytes. */
  pack(content: ArchiveContent): Promise<{ readonly bytes: Uint8Array; readonly manifestHash: string }>
}
