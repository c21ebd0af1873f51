import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { gatewaySms } from '../../../cloud/adapters/sms/gateway-sms'
import { readSettings, SettingsError } from '../../../cloud/env'
import { FIELD_KEYS } from '../../support/storage-fixtures'

const MESSAGE = { phone: '13908760001', code: '123456', minutes: 5 }

describe('the gateway for text messages', () => {
  const got: { readonly token: string; readonly body: unknown }[] = []
  let status = 200
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      got.push({ token: request.headers.authorization ?? '', body })
      response.writeHead(status).end()
    })
  })
  let url = ''
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`
  })
  after(() => server.close())

  it('is handed number, code and template with its token', async () => {
    const sms = gatewaySms({ url, token: 'geheim', template: 'SMS_1' })
    assert.equal(await sms.send(MESSAGE), true)
    assert.deepEqual(got.at(-1), { token: 'Bearer geheim', body: { ...MESSAGE, template: 'SMS_1' } })
  })

  it('that refuses or is not there sends nothing, and says no more', async () => {
    status = 500
    assert.equal(await gatewaySms({ url, token: 't', template: '' }).send(MESSAGE), false)
    assert.equal(
      await gatewaySms({ url: 'http://127.0.0.1:1/', token: 't', template: '' }).send(MESSAGE),
      false,
    )
  })

  it('is named by the surroundings, whole or not at all', () => {
    const key = Buffer.alloc(32, 1).toString('base64')
    const rules = {
      embeddedIsDemo: false,
      demoSecrets: () => ({
        fieldKeys: FIELD_KEYS.keys,
        currentKeyId: FIELD_KEYS.currentId,
        blindIndexKey: FIELD_KEYS.indexKey,
        jobSecret: '',
      }),
    }
    const given = { DATABASE_URL: 'postgres://x', FIELD_KEYS: `k:${key}`, BLIND_INDEX_KEY: key }
    const whole = { ...given, JOB_SECRET: 'x'.repeat(16), WX_APPID: 'a', WX_SECRET: 'b' }
    assert.equal(readSettings(whole, rules).sms, null)
    const named = { ...whole, SMS_URL: 'https://sms.example.gov.cn/send', SMS_TOKEN: 't' }
    assert.equal(readSettings(named, rules).sms?.url, 'https://sms.example.gov.cn/send')
    for (const half of [
      { ...named, SMS_TOKEN: '' },
      { ...named, SMS_URL: '' },
    ])
      assert.throws(() => readSettings(half, rules), SettingsError)
  })
})
