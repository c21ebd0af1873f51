import type { ErrorCode } from '../../src/contract/errors'
import { CHUNK_BYTES } from '../../src/domain/attachments/limits'
import { ok, type Result } from '../../src/domain/result'
import { repeatedKey } from './repeated-key'
import { refuse } from './refusal-response'

/** Largest body of a request, in bytes: a reply letter of 20,000 characters fits four times. */
export const LARGEST_BODY = 256 * 1024

/** Largest body of a door that takes bytes: one chunk of an upload. */
export const LARGEST_BYTES = CHUNK_BYTES

/** Reads at most `largest` bytes, whatever the header promised. */
const collect = async (
  body: ReadableStream<Uint8Array>,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > largest) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

/** Everything in the body, refused when larger than allowed. */
const bytesOf = async (
  request: Request,
  largest: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ErrorCode>> => {
  // Before anybody touches the body: opened and left unread, it would cut the connection.
  if (Number(request.headers.get('content-length') ?? 0) > largest) return refuse('body_too_large')
  if (request.body === null) return ok(new Uint8Array())
  const bytes = await collect(request.body, largest)
  return bytes === null ? refuse('body_too_large') : ok(bytes)
}

interface Json {
  readonly value: unknown
  /** Name that stands twice in one object, null where none does. */
  readonly repeated: string | null
}

const parsed = (bytes: Uint8Array): Json => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { value: JSON.parse(text), repeated: repeatedKey(text) }
  } catch {
    return { value: undefined, repeated: null }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON object in the body; an empty body counts as `{}`. */
export const readBody = async (
  request: Request,
  largest = LARGEST_BODY,
): Promise<Result<Record<string, unknown>, ErrorCode>> => {
  const bytes = await bytesOf(request, largest)
  if (!bytes.ok) return bytes
  if (bytes.value.byteLength === 0) return ok({})
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return refuse('malformed_body')
  const { value, repeated } = parsed(bytes.value)
  if (repeated !== null) return refuse('field_twice', { field: repeated })
  return isRecord(value) ? ok(value) : refuse('malformed_body')
}

/** The bytes in the body, as they are. */
export const readBytes = async (request: Request): Promise<Result<Uint8Array<ArrayBuffer>, ErrorCode>> =>
  /^application\/octet-stream\b/i.test(request.headers.get('content-type') ?? '')
    ? bytesOf(request, LARGEST_BYTES)
    : refuse('malformed_body')

/** The body as text, whatever it is called: for callers whose media types are not ours to choose. */
export const readText = async (
  request: Request,
  largest = LARGEST_BODY,
): Promise<Result<string, ErrorCode>> => {
  const bytes = await bytesOf(request, largest)
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
}
