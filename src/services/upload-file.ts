import {
  beginUpload,
  finishUpload,
  putChunk,
  type AttachmentView,
  type UploadView,
} from '../contract/attachments'
import { CHUNK_BYTES, LARGEST_FILE } from '../domain/attachments/limits'
import { Sha256 } from '../domain/attachments/sha256'
import { chunkBytes } from '../domain/attachments/upload-plan'
import { call } from './api'
import { asApiError, ApiError } from './api-error'
import type { ChosenFile } from './choose-files'
import { withSession } from './session'

/** Whoever waits for an upload. */
export interface UploadWatch {
  /** Bytes that are there. */
  onProgress(sent: number): void
  /** Asked between chunks; true ends the upload where it is. */
  isStopped(): boolean
}

const TRIES = 3
const PAUSE = 1000

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The upload was stopped by the person; nobody is to be told. */
export class UploadStopped extends Error {
  override readonly name = 'UploadStopped'
}

/** Hash of a whole file, piece by piece. A file too large is not read: its size alone is refused. */
const hashOf = async (file: ChosenFile, { isStopped }: UploadWatch): Promise<string | undefined> => {
  if (file.size > LARGEST_FILE) return undefined
  const hash = new Sha256()
  for (let from = 0; from < file.size; from += CHUNK_BYTES) {
    if (isStopped()) throw new UploadStopped()
    hash.add(await file.read(from, Math.min(CHUNK_BYTES, file.size - from)))
  }
  return hash.hex()
}

const mayHelp = (error: ApiError, attempt: number): boolean =>
  error.retryable && error.code !== 'rate_limited' && attempt < TRIES

/** Sends again what was lost on the way, three times with growing pauses; a refusal is not sent again. */
const persistently = async <T>(run: () => Promise<T>, attempt = 1): Promise<T> => {
  try {
    return await withSession(run)
  } catch (thrown) {
    const error = asApiError(thrown)
    if (!mayHelp(error, attempt)) throw error
    await pause(PAUSE * attempt)
    return persistently(run, attempt + 1)
  }
}

const sendChunk = async (file: ChosenFile, { id, size }: UploadView, index: number) => {
  const bytes = await file.read(index * CHUNK_BYTES, chunkBytes(size, index))
  const sha256 = new Sha256().add(bytes).hex()
  return persistently(() => call(putChunk, { id, index, sha256, bytes }))
}

const sentOf = ({ size, missing }: UploadView): number =>
  missing.reduce((left, index) => left - chunkBytes(size, index), size)

const sendMissing = async (file: ChosenFile, begun: UploadView, watch: UploadWatch): Promise<void> => {
  watch.onProgress(sentOf(begun))
  for (const index of begun.missing) {
    if (watch.isStopped()) throw new UploadStopped()
    watch.onProgress(sentOf(await sendChunk(file, begun, index)))
  }
}

/**
 * Uploads a file, or goes on with one that was begun before: the server knows it by name, size and hash and says what is
 * missing. Throws `ApiError`, or `UploadStopped`.
 */
export const uploadFile = async (file: ChosenFile, watch: UploadWatch): Promise<AttachmentView> => {
  const sha256 = await hashOf(file, watch)
  const announced = { name: file.name, size: file.size, ...(sha256 === undefined ? {} : { sha256 }) }
  const begun = await persistently(() => call(beginUpload, announced))
  await sendMissing(file, begun, watch)
  const { attachment } = await persistently(() => call(finishUpload, { id: begun.id }))
  if (attachment !== null) return attachment
  throw new ApiError({
    code: 'bad_answer',
    userMessage: '没有传完，请再试一次',
    retryable: true,
    requestId: '',
  })
}
