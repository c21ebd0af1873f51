import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { API_BASE, type WeappDriver } from '../support/driver'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { callWx, fixtureDriver, startEchoServer, type EchoServer } from './fixture'

describe('wx.request of the simulator', () => {
  let browser: Browser
  let server: EchoServer
  let app: WeappDriver

  before(async () => {
    browser = await borrowBrowser()
    server = await startEchoServer()
    app = await fixtureDriver(browser, server.address)
    await app.open('/pages/home/index')
  })
  afterEach(async () => {
    await app.goOnline()
    server.seen.length = 0
  })
  after(async () => {
    server.close()
    await app.close()
    await giveBackBrowser()
  })

  const request = (path: string, options: object = {}) =>
    callWx(app, 'request', { url: API_BASE + path, ...options })

  it('reaches the local server under the compiled address', async () => {
    const answer = await request('/api/cases', { method: 'POST', data: { name: '张三' } })
    assert.equal(answer.statusCode, 200)
    assert.deepEqual(server.seen, ['POST /api/cases {"name":"张三"}'])
    assert.deepEqual(answer.data, { method: 'POST', url: '/api/cases', body: '{"name":"张三"}' })
  })

  it('writes the data of a GET into the address', async () => {
    await request('/api/search', { data: { q: '低保', page: 2 } })
    assert.deepEqual(server.seen, [`GET /api/search?q=${encodeURIComponent('低保')}&page=2`])
  })

  it('calls every HTTP status a success', async () => {
    const answer = await request('/status/500')
    assert.deepEqual([answer.errMsg, answer.statusCode], ['request:ok', 500])
  })

  it('loses the answer, not the request, when the answer is dropped', async () => {
    app.dropNextAnswer('/api/cases')
    const dropped = await request('/api/cases', { method: 'POST' })
    assert.equal(dropped.errMsg, 'request:fail interrupted')
    assert.equal(server.seen.length, 1)
    assert.equal((await request('/api/cases', { method: 'POST' })).errMsg, 'request:ok')
  })

  it('sends nothing when refused or offline', async () => {
    app.refuseNext('/api')
    assert.match((await request('/api/a')).errMsg, /^request:fail/)
    await app.goOffline()
    assert.match((await request('/api/b')).errMsg, /^request:fail/)
    assert.equal((await callWx(app, 'getNetworkType')).networkType, 'none')
    assert.deepEqual(server.seen, [])
  })

  it('answers with a status of the proxy, late when told to, and times out', async () => {
    app.answerNext('/api', 502, '<html>')
    const proxied = await request('/api/a')
    assert.deepEqual([proxied.statusCode, proxied.data], [502, '<html>'])
    app.delayNext('/api', 300)
    assert.equal((await request('/api/b', { timeout: 50 })).errMsg, 'request:fail timeout')
    await app.browserPage.waitForTimeout(300)
  })

  it('refuses a domain that is not listed, and reports it', async () => {
    const answer = await callWx(app, 'request', { url: 'https://elsewhere.example/' })
    assert.equal(answer.errMsg, 'request:fail url not in domain list')
    assert.match(app.errors().at(-1) ?? '', /^domain: https:\/\/elsewhere\.example/)
  })

  it('runs ten at once and lets the others wait', async () => {
    await Promise.all(
      Array.from({ length: 14 }, (_none, index) => {
        app.delayNext(`/api/${index}`, 400)
        return request(`/api/${index}`)
      }),
    )
    assert.equal((await app.meters()).mostRequestsAtOnce, 10)
    assert.equal(server.seen.length, 14)
  })
})
