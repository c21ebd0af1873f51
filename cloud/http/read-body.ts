import type { ErrorCode } from '../../src/contract/errors'
import { ok, type Result } from '../../src/domain/result'
import { refuse } from './refusal-response'

/** Largest body of a request, in bytes: a reply letter of 20,000 characters fits four times. */
export const LARGEST_BODY = 256 * 1024

/** Reads at most `LARGEST_BODY` bytes, whatever the header promised. */
const collect = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > LARGEST_BODY) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON object in the body; an empty body counts as `{}`. */
export const readBody = async (request: Request): Promise<Result<Record<string, unknown>, ErrorCode>> => {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return refuse('body_too_large')
  if (request.body === null) return ok({})
  const bytes = await collect(request.body)
  if (bytes === null) return refuse('body_too_large')
  if (bytes.byteLength === 0) return ok({})
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return refuse('malformed_body')
  const value = parsed(bytes)
  return isRecord(value) ? ok(value) : refuse('malformed_body')
}
