import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** The network in a valley: 400 kbit/s for all that comes, 300 ms to each answer. Units: bytes a second, ms. */
const VALLEY = { bytesPerSecond: 50_000, latency: 300 }
const PIECE = 4096

/** A line that several answers share; `slow` may be changed while it runs. */
export interface SlowLine {
  readonly origin: string
  slow: boolean
  stop(): Promise<void>
}

/** Answers come one piece after the other, as the line has room for them. */
const newLine = () => {
  let freeAt = 0
  return async (bytes: number): Promise<void> => {
    const now = performance.now()
    freeAt = Math.max(now, freeAt) + (bytes / VALLEY.bytesPerSecond) * 1000
    await pause(freeAt - now)
  }
}

/** Puts a slow line before a server of this machine; what it sends stays as it is, compressed where it was. */
export const startSlowLine = async (target: string): Promise<SlowLine> => {
  const room = newLine()
  const line = { origin: '', slow: true }
  const pass = async (answer: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (line.slow) await pause(VALLEY.latency)
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    for await (const part of answer as AsyncIterable<Buffer>)
      for (let at = 0; at < part.length; at += PIECE) {
        const piece = part.subarray(at, at + PIECE)
        if (line.slow) await room(piece.length)
        response.write(piece)
      }
    response.end()
  }
  const server = createServer((asked, response) => {
    const { method, headers, url = '/' } = asked
    const upstream = ask(new URL(url, target), { method, headers }, (answer) => {
      pass(answer, response).catch(() => response.destroy())
    })
    upstream.on('error', () => response.destroy())
    asked.pipe(upstream)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  line.origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return Object.assign(line, {
    stop: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  })
}
