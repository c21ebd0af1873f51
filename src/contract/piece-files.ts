import * as z from 'zod/mini'
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

/** One file of a piece, for the desk. */
export const readPublicationFile = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/publications/:id/files/:file',
  input: z.strictObject({ id: identifier, file: identifier }),
})
