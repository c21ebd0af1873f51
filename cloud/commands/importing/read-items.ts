import { readFileSync, statSync } from 'node:fs'
import { LARGEST_FILE } from '../../../src/domain/attachments/limits'
import { FILE_PROBLEMS } from '../../../src/domain/importing/file-problems'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import type { FileReader, ReadDocument } from '../../ports/file-reader'
import type { FoundFile } from '../../seed/document-files/find-files'
import type { ReadItem } from './read-item'
import { tableItems } from './table-items'
import type { GivenColumns } from './table-items'

export interface FileRefused {
  readonly file: string
  readonly reason: string
  readonly isIndex: boolean
}

/** What a file gave: documents, or a refusal. */
export type FileGiven =
  | { readonly items: readonly ReadItem[]; readonly notes: readonly string[] }
  | { readonly refused: FileRefused }

const refusal = (file: FoundFile, problem: FileProblem, detail = ''): FileGiven => ({
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
  indexNumber: '',
  summary: '',
})

const bytesOf = (path: string): Uint8Array | null => {
  try {
    return statSync(path).size > LARGEST_FILE ? null : readFileSync(path)
  } catch {
    return new Uint8Array()
  }
}

/** Reads one file; too large a file is refused without being read. Whatever goes wrong inside stays with this file. */
export const readItems = async (
  file: FoundFile,
  reader: FileReader,
  given: GivenColumns,
): Promise<FileGiven> => {
  const bytes = bytesOf(file.path)
  if (bytes === null) return refusal(file, 'file_too_big')
  const read = await reader.read({ name: file.name, bytes }).catch(() => null)
  if (read === null) return refusal(file, 'file_damaged')
  if (!read.ok)
    return refusal(file, read.code, typeof read.detail.written === 'string' ? `：${read.detail.written}` : '')
  const items = tableItems(read.value, given) ?? [oneItem(read.value)]
  return { items, notes: read.value.notes }
}
