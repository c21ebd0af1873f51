import * as z from 'zod/mini'
import { SPOKEN_LANGUAGES } from '../domain/attachments/recordings'
import { optionalLine } from './applicant'
import { identifier } from './case-id'
import { answering, givingFile } from './endpoint'
import type { PublicationView } from './publications'

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
  input: z.strictObject({ files: uploads }),
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
  input: z.strictObject({
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
  input: z.strictObject(onPage),
})

/** One file of a piece, for the desk. */
export const readPublicationFile = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/publications/:id/files/:file',
  input: z.strictObject({ id: identifier, file: identifier }),
})
