import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import { serve } from '@hono/node-server'
import autocannon from 'autocannon'
import { ROOT } from '../support/source-tree'

const SECONDS = 3
const CONNECTIONS = 16

export interface LoadRequest {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Module that varies each request, for writes that must not repeat. */
  readonly setupRequest?: string
}

const shoot = async (origin: string, asked: LoadRequest): Promise<number> => {
  const { setupRequest, ...request } = asked
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    workers: 1,
    requests: [
      {
        ...request,
        ...(setupRequest === undefined ? {} : { setupRequest: path.join(ROOT, setupRequest) as never }),
      },
    ],
  })
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${asked.path}: ${result.errors} errors, ${result.non2xx} answers outside 2xx`)
  return result.requests.average
}

/** Requests per second of a fetch-style server on loopback. */
export const rateOfFetch = async (
  fetch: (request: Request) => Promise<Response>,
  asked: LoadRequest,
): Promise<number> => {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    return await shoot(`http://127.0.0.1:${port}`, asked)
  } finally {
    await new Promise((closed) => server.close(closed))
  }
}

/** Requests per second of a bare `node:http` listener on loopback. */
export const rateOfListener = async (listener: RequestListener, asked: LoadRequest): Promise<number> => {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    return await shoot(`http://127.0.0.1:${port}`, asked)
  } finally {
    await new Promise((closed) => server.close(closed))
  }
}
