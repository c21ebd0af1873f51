import assert from 'node:assert/strict'
import { request, type IncomingMessage } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { listen, type NodeHost } from '../../../cloud/http/node-host'

describe('the server of functions and client', () => {
  let host: NodeHost
  before(async () => {
    const functions = { fetch: async () => Response.json({}) }
    host = await listen({ functions, clientFolder: '', port: 0, host: '127.0.0.1', trustsProxy: false })
  })
  after(() => host.close())

  it('keeps a connection open for longer than the minute for which proxies keep theirs', async () => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { connection: 'keep-alive' }
      const asked = request({ host: '127.0.0.1', port: host.port, headers }, resolve)
      asked.on('error', reject)
      asked.end()
    })
    answer.resume()
    assert.equal(answer.headers['keep-alive'], 'timeout=65')
  })
})
