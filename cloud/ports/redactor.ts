import type { AttachmentKind } from '../../src/domain/attachments/kinds'
import type { PageSize } from '../../src/contract/open-document-file'
import type { RedactionMark } from '../../src/domain/redaction/marks'
import type { Result } from '../../src/domain/result'

/** A file whose pages can be shown as pictures. */
export interface PagedFile {
  readonly kind: AttachmentKind
  readonly bytes: Uint8Array
}

export type { PageSize }

export type RedactionProblem = 'redaction_kind' | 'redaction_unreadable' | 'redaction_incomplete'

/** Shows pages, and makes files from which what was marked is gone. */
export interface Redactor {
  /** Fails: `redaction_kind` (only PDF and pictures have pages), `redaction_unreadable`. */
  pages(file: PagedFile): Promise<Result<readonly PageSize[], RedactionProblem>>
  /** One page as PNG, about as wide as a phone shows it. */
  picture(file: PagedFile, page: number): Promise<Result<Uint8Array, RedactionProblem>>
  /**
   * A PDF of page pictures with what was marked painted over, looked through again before it is answered.
   * Fails: `redaction_incomplete` with what remains, in Chinese.
   */
  redact(file: PagedFile, marks: readonly RedactionMark[]): Promise<Result<Uint8Array, RedactionProblem>>
}
