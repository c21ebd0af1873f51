import { fail, ok, type Result } from '../result'
import { archiveEntries, type ArchiveProblem } from './archive-directory'
import { findLatin, latin, u32le } from './bytes'
import { compoundNames, isCompoundFile } from './compound-file'
import { isMp3 } from './strip-mp3'
import { ATTACHMENT_KINDS, extensionOf, KIND_FACTS, type AttachmentKind } from './kinds'

/** What the bytes are, whatever the name says. `words` and `cells`: the old binary formats of Word and Excel. */
export type ContentForm =
  | 'jpeg'
  | 'png'
  | 'heic'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'words'
  | 'cells'
  | 'text'
  | 'ofd'
  | 'mp3'
  | 'm4a'
  | 'locked'
  | 'bomb'
  | 'damaged'
  | 'unknown'

const PNG = '\x89PNG\r\n\x1a\n'
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif']
/** What recorders of phones call their files: whether there is only sound in one is seen when it is cleaned. */
const SOUND_BRANDS = ['M4A ', 'M4B ', 'mp42', 'mp41', 'isom', 'iso2']
const PDF_WITHIN = 1024
const ZIP_LOCAL = 0x04034b50

const PROBLEM_FORMS: Readonly<Record<ArchiveProblem, ContentForm>> = {
  attachment_locked: 'locked',
  attachment_zip_bomb: 'bomb',
  attachment_damaged: 'damaged',
}

const archiveForm = (bytes: Uint8Array): ContentForm => {
  const entries = archiveEntries(bytes)
  if (!entries.ok) return PROBLEM_FORMS[entries.code]
  const has = (start: string): boolean => entries.value.some(({ name }) => name.startsWith(start))
  if (has('OFD.xml')) return 'ofd'
  if (!has('[Content_Types].xml')) return 'unknown'
  if (has('word/')) return 'docx'
  return has('xl/') ? 'xlsx' : 'unknown'
}

const compoundForm = (bytes: Uint8Array): ContentForm => {
  const names = compoundNames(bytes)
  if (names.includes('EncryptedPackage')) return 'locked'
  if (names.includes('WordDocument')) return 'words'
  return names.includes('Workbook') || names.includes('Book') ? 'cells' : 'unknown'
}

/**
 * Whether bytes begin as a zip archive, whatever it is called.
 * @example isArchive(new Uint8Array([0x50, 0x4b, 3, 4])) // true
 */
export const isArchive = (bytes: Uint8Array): boolean => u32le(bytes, 0) === ZIP_LOCAL

/**
 * Whether bytes begin as a program of Windows or Linux.
 * @example isProgram(new Uint8Array([0x4d, 0x5a])) // true
 */
export const isProgram = (bytes: Uint8Array): boolean =>
  latin(bytes, 0, 2) === 'MZ' || latin(bytes, 0, 4) === '\x7fELF'

/** Bytes of a beginning by which a text is told from anything else. */
const TEXT_WITHIN = 64 * 1024
/** No text in any encoding that offices use has them, but for UTF-16, which says so first. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)

const isText = (bytes: Uint8Array): boolean => {
  const mark = latin(bytes, 0, 2)
  if (mark === '\xff\xfe' || mark === '\xfe\xff') return true
  return bytes.length > 0 && !bytes.subarray(0, TEXT_WITHIN).some(isControl)
}

/** One family of files holds photos, films and sounds; its brand tells them apart. */
const filmForm = (brand: string): ContentForm => {
  if (HEIC_BRANDS.includes(brand)) return 'heic'
  return SOUND_BRANDS.includes(brand) ? 'm4a' : 'unknown'
}

const hasPdfHead = (bytes: Uint8Array): boolean => findLatin(bytes.subarray(0, PDF_WITHIN), '%PDF-') !== -1

const openForm = (bytes: Uint8Array): ContentForm => {
  if (isMp3(bytes)) return 'mp3'
  if (hasPdfHead(bytes)) return 'pdf'
  return isText(bytes) ? 'text' : 'unknown'
}

/**
 * What bytes are, from the bytes alone.
 * @example contentForm(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])) // 'jpeg'
 */
export const contentForm = (bytes: Uint8Array): ContentForm => {
  if (latin(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (latin(bytes, 0, 8) === PNG) return 'png'
  if (latin(bytes, 4, 4) === 'ftyp') return filmForm(latin(bytes, 8, 4))
  if (isArchive(bytes)) return archiveForm(bytes)
  if (isCompoundFile(bytes)) return compoundForm(bytes)
  return openForm(bytes)
}

/** The form that a file of each kind has. */
const FORM_OF: Readonly<Record<AttachmentKind, ContentForm>> = {
  jpeg: 'jpeg',
  png: 'png',
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  doc: 'words',
  xls: 'cells',
  wps: 'words',
  et: 'cells',
  csv: 'text',
  txt: 'text',
  html: 'text',
  ofd: 'ofd',
  mp3: 'mp3',
  m4a: 'm4a',
}

export type ContentProblem =
  | 'attachment_heic'
  | 'attachment_locked'
  | 'attachment_damaged'
  | 'attachment_zip_bomb'
  | 'attachment_kind_not_accepted'
  | 'attachment_extension_lies'

const REFUSED: Readonly<Partial<Record<ContentForm, ContentProblem>>> = {
  heic: 'attachment_heic',
  locked: 'attachment_locked',
  bomb: 'attachment_zip_bomb',
  damaged: 'attachment_damaged',
}

/**
 * The kind of a file, decided by its bytes; its name has to agree.
 * Fails: `attachment_extension_lies` when it doesn't, `attachment_heic`, `attachment_locked`, `attachment_damaged`,
 * `attachment_zip_bomb`, `attachment_kind_not_accepted`.
 * @example kindByContent(bytesOfAPng, '照片.jpg', USUAL_KINDS) // fail('attachment_extension_lies')
 */
export const kindByContent = (
  bytes: Uint8Array,
  name: string,
  accepted: readonly AttachmentKind[],
): Result<AttachmentKind, ContentProblem> => {
  const form = contentForm(bytes)
  const refused = REFUSED[form]
  if (refused !== undefined) return fail(refused)
  const extension = extensionOf(name)
  const named = ATTACHMENT_KINDS.filter((kind) => KIND_FACTS[kind].extensions.includes(extension))
  const kind = named.find((each) => FORM_OF[each] === form)
  if (kind === undefined) return fail('attachment_extension_lies', { form })
  return accepted.includes(kind) ? ok(kind) : fail('attachment_kind_not_accepted')
}
