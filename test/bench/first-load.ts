import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { launchBrowser } from '../support/browser'
import { ROOT } from '../support/source-tree'
import { h5FirstLoadBytes } from './package-sizes'

/** What a browser really asks for when the home page opens for the first time, without the functions' answers. */
export const measureH5FirstLoad = async () => {
  const dist = path.join(ROOT, 'dist/h5')
  const asked: string[] = []
  const server = createServer((request, response) => {
    const place = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    try {
      const content = readFileSync(path.join(dist, place === '/' ? 'index.html' : place))
      asked.push(place)
      const type = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }[
        path.extname(place) || '.html'
      ]
      response.setHeader('content-type', type ?? 'application/octet-stream')
      response.end(content)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' })
    return h5FirstLoadBytes([...new Set(asked)], dist)
  } finally {
    await browser.close()
    server.close()
  }
}
