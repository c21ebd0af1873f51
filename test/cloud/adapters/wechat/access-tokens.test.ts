import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { PostgresStorage } from '../../../../cloud/adapters/postgres/open-storage'
import { wechatClient } from '../../../../cloud/adapters/wechat/wechat-client'
import { eachDatabase } from '../../../support/databases'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { township } from '../../../support/storage-fixtures'

const MOVING = { now: () => new Date().toISOString(), today: () => '2026-03-02' } as never

eachDatabase((engine) => {
  let storage: PostgresStorage
  let wechat: FakeWechat
  before(async () => {
    wechat = await startFakeWechat()
    storage = await engine.open({ clock: MOVING })
    await storage.putTenant(township())
  })
  after(() => wechat.stop())
  beforeEach(async () => {
    await sql`delete from access_token`.execute(storage.db)
    wechat.world.revokeTokens()
    wechat.forgetCounts()
    wechat.world.phoneCodes.set('c', '13800138000')
  })

  /** A process of its own: nothing in memory is shared with the others. */
  const aProcess = (on: PostgresStorage = storage) => {
    const { appId, secret } = wechat.world
    const settings = { appId, secret, baseUrl: wechat.origin, timeoutMs: 3000 }
    return wechatClient(settings, { storage: on, clock: MOVING })
  }
  const link = (client = aProcess()) => client.linkTo('zhanxi', { page: 'pages/home/index', query: '' })

  describe('the token', () => {
    it('is fetched once for many who ask at the same time, in several processes', async () => {
      const other = await engine.openAgain(storage, { clock: MOVING })
      const processes = [aProcess(), aProcess(), aProcess(other)]
      const links = await Promise.all(Array.from({ length: 12 }, (_, at) => link(processes[at % 3])))
      assert.equal(new Set(links).size, 1)
      assert.equal(wechat.count('stable_token'), 1)
      assert.equal(wechat.count('generate_urllink'), 12)
    })

    it('is kept for the next process, sealed', async () => {
      await link()
      await link()
      assert.equal(wechat.count('stable_token'), 1)
      const rows = await sql<{ row: string }>`select t::text as row from access_token t`.execute(storage.db)
      assert.equal(rows.rows.length, 1)
      assert.ok(!rows.rows[0]?.row.includes('token-'), rows.rows[0]?.row)
      assert.ok(!rows.rows[0]?.row.includes(wechat.world.secret))
    })

    it('is fetched anew before it runs out', async () => {
      await link()
      await sql`update access_token set expires_at = now() - interval '1 second'`.execute(storage.db)
      await link()
      assert.equal(wechat.count('stable_token'), 2)
    })

    it('is taken over from a process that died while it fetched', async () => {
      await storage.write('zhanxi', ({ accessTokens }) =>
        accessTokens.lease({ appId: 'wx-test', holder: 'dead' }, new Date(Date.now() + 300).toISOString()),
      )
      await link()
      assert.equal(wechat.count('stable_token'), 1)
      // Whoever lost the lease keeps nothing.
      const late = { token: 'late', expiresAt: new Date(Date.now() + 60_000).toISOString() }
      await storage.write('zhanxi', ({ accessTokens }) =>
        accessTokens.keep({ appId: 'wx-test', holder: 'dead' }, late),
      )
      const kept = await storage.read('zhanxi', ({ accessTokens }) => accessTokens.current('wx-test'))
      assert.notEqual(kept?.token, 'late')
    })

    it('is not kept from the others by one whose fetching failed', async () => {
      wechat.order('stable_token', 40125)
      await assert.rejects(link(), { name: 'WechatError', errcode: 40125, retryable: false })
      await link()
      assert.equal(wechat.count('stable_token'), 2)
    })
  })

  describe('a token that WeChat takes no more', () => {
    for (const code of [40001, 42001, 40014])
      it(`is replaced once after ${code}`, async () => {
        await link()
        wechat.forgetCounts()
        wechat.order('generate_urllink', code)
        await link()
        assert.equal(wechat.count('generate_urllink'), 2)
        assert.equal(wechat.bodiesOf('stable_token').at(-1)?.force_refresh, true)
      })

    it('is replaced the usual way where that gives another one', async () => {
      await link()
      wechat.forgetCounts()
      wechat.world.expireTokens()
      await link()
      assert.deepEqual(
        wechat.bodiesOf('stable_token').map(({ force_refresh: forced }) => forced),
        [false],
      )
    })

    it('is replaced by one of many, and the others use what it brought', async () => {
      await link()
      wechat.forgetCounts()
      wechat.world.spoilTokens()
      await Promise.all(Array.from({ length: 8 }, () => link()))
      assert.equal(wechat.bodiesOf('stable_token').filter((body) => body.force_refresh === true).length, 1)
    })

    it('is not replaced again and again', async () => {
      wechat.order('generate_urllink', 40001, 40001)
      await assert.rejects(link(), { name: 'WechatError', errcode: 40001, retryable: true })
      assert.equal(wechat.count('generate_urllink'), 2)
    })
  })
})
