import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { tick } from '../../src/contract/reminders'
import { actOnCase } from '../../src/contract/staff-cases'
import { sql } from 'kysely'
import { WeappDriver } from '../support/driver'
import { startFakeWechat, type FakeWechat } from '../support/fake-wechat/server'
import { call, newKey } from '../support/http-client'
import { comes } from '../support/patience'
import { tokenOf } from '../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'
import { Resident } from './resident'

const TEMPLATE = {
  purpose: 'progress',
  id: 'tmpl-progress',
  fields: { thing1: 'title', time2: 'time' },
} as const

describe('messages of WeChat, in the mini-program', () => {
  let wechat: FakeWechat
  let server: TestServer
  let browser: Browser
  let phone: WeappDriver
  before(async () => {
    wechat = await startFakeWechat()
    wechat.world.templates.set(TEMPLATE.id, Object.keys(TEMPLATE.fields))
    for (const login of [1, 2, 3]) wechat.world.loginCodes.set(`simulated-code-${login}`, 'o-zhang')
    wechat.world.consents.set(`o-zhang ${TEMPLATE.id}`, 2)
    const { appId, secret } = wechat.world
    const settings = { appId, secret, baseUrl: wechat.origin, templates: [TEMPLATE] }
    server = await startServer({ today: '2026-09-18', wechat: settings })
    browser = await borrowBrowser()
    phone = await WeappDriver.create({
      browser,
      server: server.origin,
      distDir: path.join(ROOT, 'dist/weapp'),
    })
  })
  after(async () => {
    await phone.close()
    await giveBackBrowser()
    await server.stop()
    await wechat.stop()
  })

  const agreed = (times: number) =>
    comes(async () => {
      const found = await sql<{ n: number }>`select sum(accepted)::int as n from message_consent`.execute(
        server.storage.db,
      )
      return found.rows[0]?.n === times
    })

  it('are asked for when a request is sent, and once more on the receipt; the first news brings one', async () => {
    const resident = new Resident(phone)
    await resident.fillRequest()
    await resident.send()
    await resident.numberOnReceipt()
    assert.ok(await agreed(1), 'asked with the sending')
    await phone.tap('有进展用微信提醒我一次')
    await phone.see('好，下一次有进展，微信会提醒您一次。')
    assert.ok(await agreed(2))
    const cases = await sql<{ id: string }>`select id from request_case`.execute(server.storage.db)
    const act = { act: 'confirm_receipt', how: '' }
    await call(server, actOnCase, [
      { id: cases.rows[0]?.id, seq: 1, act },
      { token: await tokenOf(server, 'clerk'), key: newKey() },
    ])
    await call(server, tick, [{}, { token: JOB_SECRET }])
    const [sent] = wechat.bodiesOf('subscribe_send')
    assert.deepEqual((sent?.data as Record<string, unknown>).thing1, { value: '收到您的申请了' })
    assert.equal(wechat.count('subscribe_send'), 1)
    assert.deepEqual(phone.errors(), [])
  })
})
