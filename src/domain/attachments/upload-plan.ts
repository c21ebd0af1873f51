import { fail, ok, type Result } from '../result'
import { CHUNK_BYTES, LARGEST_FILE, LARGEST_TOTAL, MOST_FILES } from './limits'

/** A file about to be uploaded, next to what is there already. */
export interface UploadSize {
  /** Bytes of the file. */
  readonly bytes: number
  /** Bytes of the other files of the same case or person. */
  readonly otherBytes: number
  readonly otherFiles: number
}

export type SizeProblem =
  'attachment_empty' | 'attachment_too_large' | 'attachments_too_large' | 'too_many_attachments'

/**
 * What speaks against a file from its size alone, before a byte is sent. Answers the number of its chunks.
 * Fails: `attachment_empty`, `attachment_too_large` (one), `attachments_too_large` (all), `too_many_attachments`.
 * @example planUpload({ bytes: 51 * 1024 * 1024, otherBytes: 0, otherFiles: 0 }) // fail('attachment_too_large')
 */
export const planUpload = ({ bytes, otherBytes, otherFiles }: UploadSize): Result<number, SizeProblem> => {
  if (bytes < 1) return fail('attachment_empty')
  if (bytes > LARGEST_FILE) return fail('attachment_too_large')
  if (otherFiles >= MOST_FILES) return fail('too_many_attachments')
  if (otherBytes + bytes > LARGEST_TOTAL) return fail('attachments_too_large')
  return ok(chunkCount(bytes))
}

/**
 * Chunks of a file.
 * @example chunkCount(524289) // 2
 */
export const chunkCount = (bytes: number): number => Math.ceil(bytes / CHUNK_BYTES)

/**
 * Bytes that one chunk must have: all the same, the last one the rest; 0 for a chunk that the file doesn't have.
 * @example chunkBytes(524289, 1) // 1
 */
export const chunkBytes = (bytes: number, index: number): number =>
  index < 0 || index >= chunkCount(bytes) ? 0 : Math.min(CHUNK_BYTES, bytes - index * CHUNK_BYTES)

/**
 * Chunks that are still missing, in order.
 * @example missingChunks(1048577, [1]) // [0, 2]
 */
export const missingChunks = (bytes: number, arrived: readonly number[]): readonly number[] =>
  Array.from({ length: chunkCount(bytes) }, (_, index) => index).filter((index) => !arrived.includes(index))
