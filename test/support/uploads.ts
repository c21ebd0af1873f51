import { createHash } from 'node:crypto'
import { beginUpload, finishUpload, putChunk, type UploadView } from '../../src/contract/attachments'
import { CHUNK_BYTES } from '../../src/domain/attachments/limits'
import { call, type Reply } from './http-client'
import type { TestServer } from './server'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface TestFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Someone with a session at a server. */
export interface Uploader {
  readonly server: TestServer
  readonly token: string
}

export const begin = ({ server, token }: Uploader, { name, bytes }: TestFile): Promise<Reply<UploadView>> =>
  call(server, beginUpload, [{ name, size: bytes.length, sha256: sha256(bytes) }, { token }])

/** One chunk of a file, as the client cuts it. */
export const chunkOf = (bytes: Uint8Array, index: number): Uint8Array =>
  bytes.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)

export const sendChunk = (
  { server, token }: Uploader,
  id: string,
  [index, bytes]: readonly [number, Uint8Array],
): Promise<Reply<UploadView>> =>
  call(server, putChunk, [{ id, index, sha256: sha256(bytes), bytes }, { token }])

/** Sends a file from beginning to end; the answer is that of the end, or of whatever refused it first. */
export const upload = async (uploader: Uploader, file: TestFile): Promise<Reply<UploadView>> => {
  const begun = await begin(uploader, file)
  if (begun.status !== 200) return begun
  const { id, missing } = begun.body
  for (const index of missing) {
    const sent = await sendChunk(uploader, id, [index, chunkOf(file.bytes, index)])
    if (sent.status !== 200) return sent
  }
  return call(uploader.server, finishUpload, [{ id }, { token: uploader.token }])
}
