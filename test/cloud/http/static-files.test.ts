import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { listen, type NodeHost } from '../../../cloud/http/node-host'
import { temporaryFolder } from '../../support/databases'

const SCRIPT = "console.log('公开通')"

describe('the client as static files', () => {
  let host: NodeHost
  let origin = ''
  before(async () => {
    const outside = temporaryFolder()
    writeFileSync(path.join(outside, 'secret.txt'), 'secret')
    const folder = path.join(outside, 'h5')
    mkdirSync(path.join(folder, 'js'), { recursive: true })
    writeFileSync(path.join(folder, 'index.html'), `<!doctype html><script>${SCRIPT}</script>`)
    writeFileSync(path.join(folder, 'js', 'app.0a1b2c3d.js'), `/* ${'x'.repeat(5000)} */`)
    writeFileSync(path.join(folder, '.built-from'), 'hash')
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'))
    const functions = { fetch: async () => Response.json({ function: true }) }
    host = await listen({ functions, clientFolder: folder, port: 0, host: '127.0.0.1', trustsProxy: false })
    origin = `http://127.0.0.1:${host.port}`
  })
  after(() => host.close())

  /** Asks for a path as written: fetch would tidy it up first. */
  const raw = (target: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(host.port, '127.0.0.1', () =>
        socket.write(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
      )
      let text = ''
      socket.on('data', (part) => (text += String(part)))
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })

  it('come with their types; hashed names for ever, the page never without asking', async () => {
    const page = await fetch(`${origin}/`)
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/)
    assert.equal(page.headers.get('cache-control'), 'no-cache')
    assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'self' 'sha256-/)
    const script = await fetch(`${origin}/js/app.0a1b2c3d.js`)
    assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/)
    assert.match(script.headers.get('cache-control') ?? '', /immutable/)
    assert.equal(script.headers.get('content-encoding'), 'gzip')
    assert.equal((await script.text()).length, 5006)
    const smaller = await fetch(`${origin}/js/app.0a1b2c3d.js`, {
      headers: { 'accept-encoding': 'gzip, br' },
    })
    assert.equal(smaller.headers.get('content-encoding'), 'br')
    assert.equal((await smaller.text()).length, 5006)
    const again = { 'if-none-match': page.headers.get('etag') ?? '' }
    assert.equal((await fetch(`${origin}/`, { headers: again })).status, 304)
  })

  it('and nothing from outside their folder', async () => {
    for (const target of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/js/..%2f..%2fsecret.txt',
      '/link.txt',
      '/.built-from',
    ]) {
      const answer = await raw(target)
      assert.match(answer, /^HTTP\/1\.1 (404|400)/, target)
      assert.doesNotMatch(answer, /\r\n\r\n.*secret\b.*hash/s)
    }
  })

  it('malformed escapes, other methods and unknown pages are refused in Chinese', async () => {
    assert.match(await raw('/%E0%A4%A'), /^HTTP\/1\.1 400/)
    assert.equal((await fetch(`${origin}/`, { method: 'POST' })).status, 405)
    const missing = await fetch(`${origin}/nothing`)
    assert.equal(missing.status, 404)
    assert.match(await missing.text(), /没有找到/)
  })

  it('functions stay reachable beside them', async () => {
    assert.deepEqual(await (await fetch(`${origin}/api/public/x/home`)).json(), { function: true })
  })
})
