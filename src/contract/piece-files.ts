import * as z from 'zod/mini'
import { SPOKEN_LANGUAGES } from '../domain/attachments/recordings'
import { optionalLine } from './applicant'
import { identifier } from './case-id'
import { answering, givingFile } from './endpoint'
import type { OpenedFile } from './open-document-file'
import type { PublicationView } from './publications'

/** A file of a piece, opened in place. */
export type OpenedPieceFile = Omit<OpenedFile, 'documentId' | 'documentTitle' | 'shownFile'>

/** Files that one piece may be written from. */
export const MOST_PIECE_FILES = 10

const uploads = z
  .array(identifier)
  .check(
    z.minLength(1, '请先选择文件'),
    z.maxLength(MOST_PIECE_FILES, `一篇最多 ${MOST_PIECE_FILES} 个文件，请分成几篇`),
  )

/**
 * Begins a piece from finished uploads of mine: the first that can be read gives text and header, all are kept with the
 * piece. Pictures and scans give no text; it is typed beside them. Needs `Idempotency-Key`. Refused with
 * `file_unreadable` and the file's name.
 */
export const draftFromFiles = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications/from-files',
  input: () => z.strictObject({ files: uploads }),
})

const onPage = { id: identifier, seq: z.int({ error: '缺少页面版本，请刷新后再办' }), file: identifier }

/**
 * Has a finished upload of mine, or an original of the piece, go out with it. It is looked through: personal data in it stops the piece
 * until it is taken out or a second person lets it stand. Refused with `file_unreadable` and why. A recording has a language and
 * perhaps a speaker. Needs `Idempotency-Key`.
 */
export const attachToPublication = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications/:id/attachments',
  input: () =>
    z.strictObject({
      ...onPage,
      language: z.optional(z.enum(SPOKEN_LANGUAGES, { error: '请选择录音里说的是哪种话' })),
      speaker: z.optional(optionalLine('朗读人', 30)),
    }),
})

/** Takes an attachment out again; its file stays at the desk. Needs `Idempotency-Key`. */
export const detachFromPublication = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications/:id/attachments/remove',
  input: () => z.strictObject(onPage),
})

const part = z.pipe(z.string().check(z.regex(/^\d{1,6}$/, '没有这一部分，请从头看起')), z.transform(Number))
const ofPiece = { id: identifier, file: identifier }

/** A file of a piece opened in place, to be read beside the text: its words or its pages, as `openDocumentFile` gives them. */
export const openPublicationFile = answering<OpenedPieceFile>()({
  area: 'publishing',
  method: 'GET',
  path: '/publications/:id/files/:file/opened',
  input: () => z.strictObject({ ...ofPiece, part: z._default(part, 0), from: z._default(part, 0) }),
})

/** A page of a PDF of a piece as a picture. Pages count from 0. */
export const readPublicationFilePage = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/publications/:id/files/:file/pages/:page',
  input: () => z.strictObject({ ...ofPiece, page: part }),
})

/** One file of a piece, for the desk. */
export const readPublicationFile = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/publications/:id/files/:file',
  input: () => z.strictObject(ofPiece),
})
