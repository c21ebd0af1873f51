import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { WeappDriver } from '../support/driver'

export const FIXTURE_APP = fileURLToPath(new URL('./fixture-app', import.meta.url))
export const BUNDLES = path.join(tmpdir(), 'gongkaitong-weapp-bundles')
export const REAL_APP = fileURLToPath(new URL('../../dist/weapp', import.meta.url))

/** The small native app, ready to be opened. */
export async function fixtureDriver(browser: Browser, server = 'http://127.0.0.1:9'): Promise<WeappDriver> {
  return WeappDriver.create({ browser, server, distDir: FIXTURE_APP })
}

export type EchoServer = { readonly address: string; readonly seen: string[]; readonly close: () => void }

/** Answers every request with what it got; `/status/418` with that status. */
export async function startEchoServer(): Promise<EchoServer> {
  const seen: string[] = []
  const server: Server = createServer((request, response) => {
    void readBody(request).then((body) => {
      seen.push(`${request.method} ${request.url} ${body}`.trim())
      response.statusCode = Number(/^\/status\/(\d+)/.exec(request.url ?? '')?.[1] ?? 200)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ method: request.method, url: request.url, body }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    seen,
    close: () => void server.close(() => undefined).closeAllConnections(),
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

type Answer = { readonly errMsg: string; readonly [field: string]: unknown }

/** Calls one asynchronous `wx` function inside the mini-program and gives back what it answered. */
export async function callWx(driver: WeappDriver, api: string, options: object = {}): Promise<Answer> {
  return driver.browserPage.evaluate(
    ([name, given]) =>
      new Promise<Answer>((resolve) => {
        const { wx } = window.__simulator as { wx: Record<string, (options: object) => void> }
        wx[name]?.({ ...given, complete: resolve })
      }),
    [api, options] as const,
  )
}
