import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of a test on a free port of the loopback. */
export interface Loopback {
  /** e.g. http://127.0.0.1:40123 */
  readonly origin: string
  /** Ends it, and whatever is still under way. */
  close(): Promise<void>
}

/** Starts it; whoever starts it closes it. */
export const listenOnLoopback = async (answer: RequestListener): Promise<Loopback> => {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
