import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import type { FileReader, GivenFile, ReadDocument } from '../../ports/file-reader'
import { parseDocumentFile } from './parse-document-file'
import type { FileRefusal } from './parse-document-file'
import { decodeBytes } from './decode-bytes'

const PROBLEMS: Readonly<Record<FileRefusal, FileProblem>> = {
  empty: 'file_empty',
  too_big: 'file_too_big',
  binary: 'file_binary',
  unknown_encoding: 'file_unknown_encoding',
  no_title: 'file_no_title',
  no_such_date: 'file_no_such_date',
  no_text: 'file_no_text',
  index_file: 'file_index',
}

/** Reads a plain or markdown text, with the header of a law where it has one. */
export const readText = (file: GivenFile): Result<ReadDocument, FileProblem> => {
  const text = decodeBytes(file.bytes)
  if (!text.ok) return text
  const parsed = parseDocumentFile(file.name, new TextEncoder().encode(text.value))
  if (!parsed.ok) return fail(PROBLEMS[parsed.code], parsed.detail)
  return ok({ kind: 'text', ...parsed.value, hidden: [], tables: [], notes: [] })
}

/** Reads texts alone: what the project brings along is nothing else. */
export const textReader: FileReader = { read: async (file) => readText(file) }
