import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { demoWechat } from '../../../cloud/adapters/identity/demo-wechat'
import { makeIdentity } from '../../../cloud/adapters/identity/identity'
import { wechatLogin } from '../../../cloud/adapters/identity/wechat-login'
import { loggingNotifier } from '../../../cloud/adapters/notifier/logging-notifier'

describe('passwords and tokens', () => {
  const identity = makeIdentity(demoWechat)

  it('are stored as argon2id and as a hash', async () => {
    const hashed = await identity.hashPassword('盏西 2026')
    assert.match(hashed, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    assert.equal(await identity.verifyPassword(hashed, '盏西 2026'), true)
    assert.equal(await identity.verifyPassword(hashed, '盏西 2027'), false)
    assert.equal(await identity.verifyPassword('not a hash', 'x'), false)
    const { token, tokenHash } = identity.newToken()
    assert.equal(Buffer.from(token, 'base64url').length, 32)
    assert.equal(identity.hashToken(token), tokenHash)
    assert.notEqual(identity.newToken().token, token)
  })

  it('demo WeChat gives one code one openid and refuses `refused`', async () => {
    assert.equal(await demoWechat('a'), await demoWechat('a'))
    assert.match((await demoWechat('a')) ?? '', /^demo-/)
    assert.deepEqual([await demoWechat('refused'), await demoWechat('')], [null, null])
  })
})

describe('WeChat login', () => {
  const ANSWERS: Readonly<Record<string, string>> = {
    good: '{"openid":"o-1","session_key":"s"}',
    old: '{"errcode":40029,"errmsg":"invalid code"}',
    risky: '{"errcode":40226,"errmsg":"code blocked"}',
    often: '{"errcode":45011,"errmsg":"frequency limit"}',
    busy: '{"errcode":-1}',
    misset: '{"errcode":40013,"errmsg":"invalid appid"}',
    broken: '<html>',
    empty: '{}',
  }
  let server: Server
  let asked = ''
  before(async () => {
    server = createServer((request, response) => {
      asked = request.url ?? ''
      const code = new URL(asked, 'http://x').searchParams.get('js_code') ?? ''
      response.end(ANSWERS[code])
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  after(() => server.close())
  const openidOf = (code: string) => {
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return wechatLogin({ appId: 'wx1', secret: 'geheim', baseUrl, timeoutMs: 2000 })(code)
  }

  it('asks as WeChat wants it and answers the openid', async () => {
    assert.equal(await openidOf('good'), 'o-1')
    assert.equal(
      asked,
      '/sns/jscode2session?appid=wx1&secret=geheim&js_code=good&grant_type=authorization_code',
    )
  })

  it('refuses a code that is old or blocked', async () => {
    assert.deepEqual([await openidOf('old'), await openidOf('risky')], [null, null])
  })

  it('says whether trying again may help, and never the secret', async () => {
    for (const [code, retryable] of Object.entries({
      often: true,
      busy: true,
      misset: false,
      broken: true,
      empty: true,
    }))
      await assert.rejects(openidOf(code), (error: Error) => {
        assert.equal((error as Error & { retryable?: boolean }).retryable, retryable, code)
        assert.ok(!`${error.stack} ${JSON.stringify(error)}`.includes('geheim'))
        return error.name === 'WechatError'
      })
  })
})

describe('the logging notifier', () => {
  it('logs topic and key, nothing of the payload', async () => {
    const lines: unknown[] = []
    const log = { info: (...line: unknown[]) => lines.push(line) }
    await loggingNotifier(log as never).deliver('reply_ready', { phone: '13800138000' }, 'case-1:reply')
    assert.deepEqual(lines, [
      [{ topic: 'reply_ready', dedupeKey: 'case-1:reply' }, 'outbox message delivered to the log'],
    ])
  })
})
