import type { AttachmentKind } from '../../src/domain/attachments/kinds'
import type { AttachmentPurpose } from '../../src/domain/attachments/purposes'

/** A file on its way in. */
export interface NewUpload {
  readonly id: string
  readonly ownerId: string
  readonly purpose: AttachmentPurpose
  readonly name: string
  readonly size: number
  /** Hash of the whole, '' when the client has none. */
  readonly announcedSha256: string
  /** What was redacted to make this one. */
  readonly derivedFrom: string | null
  readonly begunAt: string
}

/** What a finished upload was found to be. */
export interface FinishedFile {
  readonly kind: AttachmentKind
  /** Hash of the bytes as kept. */
  readonly sha256: string
  readonly size: number
  readonly at: string
}

/** A file, uploaded or still on its way. */
export interface Attachment extends NewUpload {
  readonly caseId: string | null
  /** Null while it is on its way. */
  readonly finished: FinishedFile | null
}

/** A chunk that has arrived. */
export interface ArrivedChunk {
  readonly index: number
  readonly sha256: string
  readonly size: number
}

/** An attachment as the case's own chain of events names it, so that a changed byte shows. */
export interface AttachedFile {
  readonly id: string
  readonly sha256: string
  readonly purpose: AttachmentPurpose
}

/** Attachments of one township; names and bytes are encrypted at rest. */
export interface AttachmentStore {
  begin(upload: NewUpload): Promise<void>
  find(id: string): Promise<Attachment | null>
  /** As `find`, held until the end of the transaction. */
  hold(id: string): Promise<Attachment | null>
  /** Uploads of a person that belong to no case yet, oldest first. */
  listOfOwner(ownerId: string): Promise<readonly Attachment[]>
  /** Attachments of a case, oldest first. */
  listOfCase(caseId: string): Promise<readonly Attachment[]>
  /** Puts a chunk in its place; the same place again is written over. */
  putChunk(id: string, chunk: ArrivedChunk, bytes: Uint8Array): Promise<void>
  arrived(id: string): Promise<readonly ArrivedChunk[]>
  /** All bytes in order. */
  read(id: string): Promise<Uint8Array>
  /** Marks an upload as whole; `bytes` replace what was sent where they differ from it. */
  finish(id: string, file: FinishedFile, bytes: Uint8Array | null): Promise<void>
  attach(id: string, caseId: string, purpose: AttachmentPurpose): Promise<void>
  remove(id: string): Promise<void>
  /** How many whole files there are, and their bytes together. */
  total(): Promise<{ readonly count: number; readonly bytes: number }>
  /** Removes what was begun before an instant and belongs to no case; answers how many. */
  removeAbandoned(begunBefore: string): Promise<number>
}
