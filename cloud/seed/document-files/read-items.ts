import { FILE_PROBLEMS } from '../../../src/domain/importing/file-problems'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import type { FileReader, ReadDocument, ReadNote } from '../../ports/file-reader'
import type { SourceFile } from './find-files'
import type { ReadItem } from './read-item'
import { listedTables, tableItems } from './table-items'
import type { GivenColumns, ListedTable } from './table-items'

export interface FileRefused {
  readonly file: string
  readonly reason: string
  readonly isIndex: boolean
}

/** What a file gave: documents, or a refusal. */
export type FileGiven =
  | {
      readonly items: readonly ReadItem[]
      readonly notes: readonly ReadNote[]
      readonly tables: readonly ListedTable[]
    }
  | { readonly refused: FileRefused }

const refusal = (file: SourceFile, problem: FileProblem, detail = ''): FileGiven => ({
  refused: {
    file: file.below,
    reason: `${FILE_PROBLEMS[problem]}${detail}`,
    isIndex: problem === 'file_index',
  },
})

const oneItem = (document: ReadDocument): ReadItem => ({
  ...document,
  place: '',
  publishedOn: null,
  columnName: '',
  topic: '',
  villageName: '',
  indexNumber: '',
  summary: '',
})

/** Reads one file; too large a file is refused without being read. Whatever goes wrong inside stays with this file. */
export const readItems = async (
  file: SourceFile,
  reader: FileReader,
  given: GivenColumns,
): Promise<FileGiven> => {
  const bytes = file.read()
  if (bytes === null) return refusal(file, 'file_too_big')
  const read = await reader.read({ name: file.name, bytes }).catch(() => null)
  if (read === null) return refusal(file, 'file_damaged')
  if (!read.ok)
    return refusal(file, read.code, typeof read.detail.written === 'string' ? `：${read.detail.written}` : '')
  const items = tableItems(read.value, given) ?? [oneItem(read.value)]
  return { items, notes: read.value.notes, tables: listedTables(read.value, given) }
}
