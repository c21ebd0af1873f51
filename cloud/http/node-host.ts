import { serve, type HttpBindings } from '@hono/node-server'
import type { Server } from 'node:http'
import { doorOfCleanPath } from '../../src/domain/open-data/addresses'
import { compressed } from './compressed'
import type { Served } from './serve-endpoints'
import { serveFiles } from './static-files'

export interface NodeHostOptions {
  readonly functions: Served
  /** Folder of the built H5 client; '' serves functions only. */
  readonly clientFolder: string
  readonly port: number
  readonly host: string
  readonly trustsProxy: boolean
}

/** A listening server. */
export interface NodeHost {
  readonly port: number
  close(): Promise<void>
}

const addressOf = (request: Request, incoming: HttpBindings['incoming'], trustsProxy: boolean): string => {
  const forwarded = trustsProxy ? request.headers.get('x-real-ip') : null
  return forwarded ?? incoming.socket.remoteAddress ?? ''
}

const answering = ({ functions, clientFolder, trustsProxy }: NodeHostOptions) => {
  const files = serveFiles(clientFolder)
  return async (request: Request, { incoming }: HttpBindings): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const isFunction =
      pathname.startsWith('/api/') || doorOfCleanPath(pathname) !== null || clientFolder === ''
    const address = addressOf(request, incoming, trustsProxy)
    return compressed(request, await (isFunction ? functions.fetch(request, { address }) : files(request)))
  }
}

const closing = (server: Server) => (): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2000).unref()
  })

/**
 * How long a connection without a request stays open. Unit: ms. Longer than a proxy keeps its own (a minute, mostly):
 * one that this side closes while the proxy sends into it is lost to the reader, and Node's own five seconds do that.
 */
const STAYS_OPEN = 65_000

/** Serves functions and client from one Node process. Rejects when the port can't be used. */
export const listen = (options: NodeHostOptions): Promise<NodeHost> =>
  new Promise((resolve, reject) => {
    const fetch = answering(options) as (request: Request, bindings: unknown) => Promise<Response>
    const server = serve({ fetch, port: options.port, hostname: options.host }, ({ port }) =>
      resolve({ port, close: closing(server as Server) }),
    )
    ;(server as Server).keepAliveTimeout = STAYS_OPEN
    server.on('error', reject)
  })
