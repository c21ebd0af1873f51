import { extensionOf } from '../../../src/domain/attachments/kinds'
import { LARGEST_FILE } from '../../../src/domain/attachments/limits'
import { contentForm } from '../../../src/domain/attachments/sniff'
import type { ContentForm } from '../../../src/domain/attachments/sniff'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail } from '../../../src/domain/result'
import type { FileReader, GivenFile, ReadableKind } from '../../ports/file-reader'
import { readCsv } from './read-csv'
import { readDocx } from './read-docx'
import { readHtmlFile } from './read-html'
import { readOfd } from './read-ofd'
import { readPdf } from './read-pdf'
import { readText } from '../../seed/document-files/read-text'
import { readXlsx } from './read-xlsx'

const KINDS: Readonly<Record<string, ReadableKind>> = {
  txt: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
  xlsx: 'xlsx',
  csv: 'csv',
  ofd: 'ofd',
}
const READERS: Readonly<
  Record<
    ReadableKind,
    (file: GivenFile) => ReturnType<FileReader['read']> | Awaited<ReturnType<FileReader['read']>>
  >
> = {
  text: readText,
  html: readHtmlFile,
  docx: readDocx,
  pdf: readPdf,
  xlsx: readXlsx,
  csv: readCsv,
  ofd: readOfd,
}
const OLD_OFFICE = ['doc', 'xls', 'wps', 'et', 'dps', 'ppt']
const MACROS = ['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam']
const PICTURES = ['jpg', 'jpeg', 'png', 'heic', 'heif', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'svg']

const FORM_PROBLEMS: Readonly<Partial<Record<ContentForm, FileProblem>>> = {
  locked: 'file_locked',
  damaged: 'file_damaged',
  bomb: 'file_zip_bomb',
}

const problemOfName = (extension: string): FileProblem => {
  if (OLD_OFFICE.includes(extension)) return 'file_old_office'
  if (MACROS.includes(extension)) return 'file_has_macros'
  return PICTURES.includes(extension) ? 'file_picture' : 'file_kind_unknown'
}

/** Office files and PDF have to be what they are called; texts are judged by their letters. */
const problemOfBytes = (kind: ReadableKind, bytes: Uint8Array): FileProblem | null => {
  const form = contentForm(bytes)
  const isText = kind === 'text' || kind === 'html' || kind === 'csv'
  if (isText) return null
  if (form === kind) return null
  return FORM_PROBLEMS[form] ?? 'file_extension_lies'
}

/** Reads files by their kind. The bytes decide; nothing in a file is ever run, fetched or followed. */
export const fileReader: FileReader = {
  read: async (file) => {
    if (file.bytes.length === 0) return fail('file_empty')
    if (file.bytes.length > LARGEST_FILE) return fail('file_too_big')
    const extension = extensionOf(file.name)
    const kind = KINDS[extension]
    if (kind === undefined) return fail(problemOfName(extension))
    const problem = problemOfBytes(kind, file.bytes)
    return problem === null ? READERS[kind](file) : fail(problem)
  },
}
