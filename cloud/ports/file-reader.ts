import type { TextBlock } from '../../src/contract/document-view'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { FileProblem } from '../../src/domain/importing/file-problems'
import type { Result } from '../../src/domain/result'

export type ReadableKind = 'text' | 'html' | 'docx' | 'pdf' | 'xlsx' | 'csv' | 'ofd'

/** A text that no page shows, but that goes out with the file. */
export interface HiddenText {
  /** Where it stands, in Chinese, e.g. 工作表「汇总」隐藏的第7行. */
  readonly where: string
  readonly text: string
}

/** A table file's sheet, hidden rows and columns left out. */
export interface ReadTable {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** What else a person should know of a file: a picture tells of its taking, or pages have no words to look through. */
export interface ReadNote {
  readonly about: 'taking' | 'wordless'
  /** Chinese. */
  readonly text: string
}

/** What a file says. */
export interface ReadDocument {
  readonly kind: ReadableKind
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  readonly history: readonly string[]
  readonly blocks: readonly TextBlock[]
  /** All that stands on its pages, with what `title` and such were taken from; absent where `blocks` is all. */
  readonly shown?: readonly TextBlock[]
  readonly hidden: readonly HiddenText[]
  /** Sheets of a table file; none of the others. */
  readonly tables: readonly ReadTable[]
  readonly notes: readonly ReadNote[]
}

/** A file as it came. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Takes files apart into blocks, with everything in them that no page shows. */
export interface FileReader {
  read(file: GivenFile): Promise<Result<ReadDocument, FileProblem>>
}
