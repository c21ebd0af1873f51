/** Kinds of file that can be attached. */
export const ATTACHMENT_KINDS = [
  'jpeg',
  'png',
  'pdf',
  'docx',
  'xlsx',
  'doc',
  'xls',
  'wps',
  'et',
  'csv',
  'txt',
  'html',
  'ofd',
  'mp3',
  'm4a',
] as const
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

/** Kinds taken everywhere; WPS's own formats only where a township says so. */
export const USUAL_KINDS: readonly AttachmentKind[] = ['jpeg', 'png', 'pdf', 'docx', 'xlsx', 'doc', 'xls']

/** Kinds whose words alone are taken over, at the desk: a page of the old website never goes out as it came. */
export const WORDS_ONLY_KINDS: readonly AttachmentKind[] = ['txt', 'html']

/** Kinds that only the desk sends, to be published: nobody asks or answers a request with them. */
export const DESK_KINDS: readonly AttachmentKind[] = ['csv', 'ofd', 'mp3', 'm4a', ...WORDS_ONLY_KINDS]

/** Kinds that are listened to. */
export const SOUND_KINDS: readonly AttachmentKind[] = ['mp3', 'm4a']

interface KindFacts {
  readonly label: string
  /** Endings of names, the first one is given to a cleaned name. */
  readonly extensions: readonly string[]
  readonly mediaType: string
}

/** What each kind is called and how it is recognised by name. */
export const KIND_FACTS: Readonly<Record<AttachmentKind, KindFacts>> = {
  jpeg: { label: '照片', extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  png: { label: '图片', extensions: ['png'], mediaType: 'image/png' },
  pdf: { label: 'PDF', extensions: ['pdf'], mediaType: 'application/pdf' },
  docx: {
    label: 'Word 文档',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    label: 'Excel 表格',
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  doc: { label: 'Word 文档', extensions: ['doc'], mediaType: 'application/msword' },
  xls: { label: 'Excel 表格', extensions: ['xls'], mediaType: 'application/vnd.ms-excel' },
  wps: { label: 'WPS 文字', extensions: ['wps'], mediaType: 'application/vnd.ms-works' },
  et: { label: 'WPS 表格', extensions: ['et'], mediaType: 'application/vnd.ms-excel' },
  csv: { label: 'CSV 表格', extensions: ['csv'], mediaType: 'text/csv' },
  txt: { label: '文本', extensions: ['txt', 'md', 'json'], mediaType: 'text/plain' },
  // Given back as text: no browser draws a page from it or runs what is in it.
  html: { label: '网页', extensions: ['html', 'htm'], mediaType: 'text/plain' },
  ofd: { label: 'OFD 公文', extensions: ['ofd'], mediaType: 'application/ofd' },
  mp3: { label: '录音', extensions: ['mp3'], mediaType: 'audio/mpeg' },
  m4a: { label: '录音', extensions: ['m4a'], mediaType: 'audio/mp4' },
}

/** Endings of Office files that carry programs. */
const MACRO_EXTENSIONS = ['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm']
const HEIC_EXTENSIONS = ['heic', 'heif']

/**
 * The ending of a name, in small letters; '' without one.
 * @example extensionOf('名册.PDF') // 'pdf'
 */
export const extensionOf = (name: string): string =>
  /\.([0-9A-Za-z]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Why a name alone is reason enough to refuse. */
export type NameProblem = 'attachment_kind_not_accepted' | 'attachment_has_macros' | 'attachment_heic'

/**
 * What speaks against a file from its name alone, before a byte is sent; null when nothing does.
 * Fails: `attachment_has_macros`, `attachment_heic`, `attachment_kind_not_accepted`.
 * @example nameProblem('名册.xlsm', USUAL_KINDS) // 'attachment_has_macros'
 */
export const nameProblem = (name: string, accepted: readonly AttachmentKind[]): NameProblem | null => {
  const extension = extensionOf(name)
  if (MACRO_EXTENSIONS.includes(extension)) return 'attachment_has_macros'
  if (HEIC_EXTENSIONS.includes(extension)) return 'attachment_heic'
  const isKnown = accepted.some((kind) => KIND_FACTS[kind].extensions.includes(extension))
  return isKnown ? null : 'attachment_kind_not_accepted'
}
