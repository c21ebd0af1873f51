import { gzip } from 'node:zlib'
import { promisify } from 'node:util'

const compress = promisify(gzip)
const SMALLEST = 1400
const COMPRESSIBLE = /^(text\/|application\/(json|feed\+json|rss\+xml|atom\+xml|xml)|image\/svg)/

/** Compressed bodies of files that never change, by entity tag. */
const kept = new Map<string, Buffer>()
const MOST_KEPT = 200

const compressedBody = async (body: Buffer, { headers }: Response): Promise<Buffer> => {
  const tag = headers.get('etag') ?? ''
  const isForever = /immutable/.test(headers.get('cache-control') ?? '')
  const known = isForever ? kept.get(tag) : undefined
  if (known !== undefined) return known
  const smaller = await compress(body)
  if (isForever && kept.size < MOST_KEPT) kept.set(tag, smaller)
  return smaller
}

/** The same answer, smaller on the wire, where client and content allow: villages have weak networks. */
export const compressed = async (request: Request, response: Response): Promise<Response> => {
  const accepts = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  const type = response.headers.get('content-type') ?? ''
  if (response.status !== 200 || !COMPRESSIBLE.test(type)) return response
  response.headers.append('vary', 'accept-encoding')
  if (!accepts || request.method === 'HEAD') return response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  if (body.byteLength < SMALLEST) return new Response(new Uint8Array(body), { headers })
  headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  const tag = headers.get('etag')
  if (tag !== null && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`)
  return new Response(new Uint8Array(await compressedBody(body, response)), { headers })
}
