import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'

const toBrotli = promisify(brotliCompress)
const compressors = {
  // Smaller by a sixth, and slow: worth it for what is kept.
  br: (body: Buffer) => toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
} as const
type Way = keyof typeof compressors
const SMALLEST = 1400
const COMPRESSIBLE = /^(text\/|application\/(json|feed\+json|rss\+xml|atom\+xml|xml)|image\/svg)/

/** Compressed bodies of files that never change, by entity tag. */
const kept = new Map<string, Buffer>()
const MOST_KEPT = 400

const isForever = ({ headers }: Response): boolean => /immutable/.test(headers.get('cache-control') ?? '')

/** How the body is compressed for this client; null where it takes none. */
const wayFor = (request: Request, response: Response): Way | null => {
  const accepted = request.headers.get('accept-encoding') ?? ''
  if (isForever(response) && /\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

const compressedBody = async (body: Buffer, way: Way, response: Response): Promise<Buffer> => {
  const name = `${way} ${response.headers.get('etag') ?? ''}`
  const known = isForever(response) ? kept.get(name) : undefined
  if (known !== undefined) return known
  const smaller = await compressors[way](body)
  if (isForever(response) && kept.size < MOST_KEPT) kept.set(name, smaller)
  return smaller
}

/** The same answer, smaller on the wire, where client and content allow: villages have weak networks. */
export const compressed = async (request: Request, response: Response): Promise<Response> => {
  const way = wayFor(request, response)
  const type = response.headers.get('content-type') ?? ''
  if (response.status !== 200 || !COMPRESSIBLE.test(type)) return response
  response.headers.append('vary', 'accept-encoding')
  if (way === null || request.method === 'HEAD') return response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  if (body.byteLength < SMALLEST) return new Response(new Uint8Array(body), { headers })
  headers.set('content-encoding', way)
  headers.delete('content-length')
  const tag = headers.get('etag')
  if (tag !== null && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`)
  return new Response(new Uint8Array(await compressedBody(body, way, response)), { headers })
}
