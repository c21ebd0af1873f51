import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { FileKind } from '../../../src/domain/retention/retention'
import type { Stores } from '../../ports/storage'

/** A file in a folder that is handed over. */
export interface FolderFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file that is handed over: what it is, when it was closed, and what lies in its folder. */
export interface HandedFile {
  readonly kind: FileKind
  /** The request or letter that it is or hangs on; '' for what hangs on none. */
  readonly caseId: string
  /** Its own number; '' where it has none. */
  readonly number: string
  readonly title: string
  readonly closedOn: IsoDate
  /** Read when it is written. */
  contents(stores: Stores): Promise<readonly FolderFile[]>
}

/** What is still open and stays: the next hand-over takes it. */
export interface StayingFile {
  readonly kind: FileKind
  /** As in `HandedFile`. */
  readonly caseId: string
  readonly number: string
  readonly because: string
}

/** What of a year is closed, and what isn't. */
export interface YearFiles {
  readonly handed: readonly HandedFile[]
  readonly staying: readonly StayingFile[]
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of text in a folder. */
export const textFile = (path: string, text: string): FolderFile => ({ path, bytes: utf8(text) })
