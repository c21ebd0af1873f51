import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }

/** Scripts by their path at the server. A bundle's folder is named by its content, so what was read once stays true. */
const scripts = new Map<string, Promise<Buffer>>()
let origin: Promise<string> | null = null

const start = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const script = scripts.get(request.url ?? '')
      if (script === undefined) return response.writeHead(404).end()
      script.then(
        (bytes) => response.writeHead(200, SCRIPT).end(bytes),
        () => response.writeHead(404).end(),
      )
    })
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      server.unref()
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })

/**
 * The loopback address of one script: Chromium fetches it over its own network, where a body handed over by the driver is
 * encoded and decoded at every launch.
 * @example await route.continue({ url: await addressOfScript('/tmp/bundles/57608438ca2dae04/weapp.js') })
 */
export const addressOfScript = async (file: string): Promise<string> => {
  const address = `/${encodeURIComponent(file)}`
  if (!scripts.has(address)) scripts.set(address, readFile(file))
  return (await (origin ??= start())) + address
}
