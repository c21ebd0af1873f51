import type { VercelRequest, VercelResponse } from '@vercel/node'
import type { Served } from './serve-endpoints'

/** A function as Vercel calls it. */
export type VercelFunction = (request: VercelRequest, response: VercelResponse) => Promise<void>

const headersOf = (request: VercelRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  return headers
}

const streamed = async (request: VercelRequest): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** Vercel may have read and parsed the body before us; its getter throws on broken JSON, which then stays broken. */
const parsedBefore = (request: VercelRequest): Buffer => {
  try {
    const body: unknown = request.body
    if (body === undefined || body === null) return Buffer.alloc(0)
    if (Buffer.isBuffer(body)) return body
    return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  } catch {
    return Buffer.from('{')
  }
}

const asRequest = async (request: VercelRequest): Promise<Request> => {
  const method = request.method ?? 'GET'
  const url = new URL(request.url ?? '/', 'https://functions.invalid')
  const init = { method, headers: headersOf(request) }
  return method === 'GET' || method === 'HEAD'
    ? new Request(url, init)
    : new Request(url, {
        ...init,
        body: new Uint8Array(request.readableEnded ? parsedBefore(request) : await streamed(request)),
      })
}

/** Makes plain Request → Response into a Vercel function; the only place that knows the host's types. */
export const forVercel =
  (served: Served): VercelFunction =>
  async (request, response) => {
    const address = String(request.headers['x-real-ip'] ?? request.socket?.remoteAddress ?? '')
    const answer = await served.fetch(await asRequest(request), { address })
    response.status(answer.status)
    answer.headers.forEach((value, name) => response.setHeader(name, value))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }
