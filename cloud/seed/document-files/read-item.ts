import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { HiddenText } from '../../ports/file-reader'
import type { ParsedFile } from './parse-document-file'

/** A document as a file, or a row of one, gives it. */
export interface ReadItem extends ParsedFile {
  /** Row of a table; '' for a file that is one document. */
  readonly place: string
  readonly publishedOn: IsoDate | null
  readonly columnName: string
  readonly topic: string
  /** '' where none is named. */
  readonly villageName: string
  readonly indexNumber: string
  readonly summary: string
  readonly hidden: readonly HiddenText[]
}
