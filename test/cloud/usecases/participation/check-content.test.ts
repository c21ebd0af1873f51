import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { tick } from '../../../../src/contract/reminders'
import { signInWithWechat } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { actOnTopic, readDeskTopic } from '../../../../src/contract/topics'
import { onOneDatabase } from '../../../support/databases'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { nameOne } from '../../../support/topic-forms'

onOneDatabase((database) => {
  describe('what a resident writes for others to read', () => {
    let server: TestServer
    let wechat: FakeWechat
    let clerk: string
    before(async () => {
      wechat = await startFakeWechat()
      const { appId, secret } = wechat.world
      server = await startServer({
        database,
        today: '2026-03-02',
        documents: false,
        wechat: { appId, secret, baseUrl: wechat.origin },
      })
      clerk = await tokenOf(server, 'clerk')
    })
    after(async () => {
      await server.stop()
      await wechat.stop()
    })
    beforeEach(() => wechat.forgetCounts())

    const byWechat = async () => {
      const openid = `o-${randomUUID()}`
      wechat.world.people.add(openid)
      wechat.world.loginCodes.set(openid, openid)
      return (await call(server, signInWithWechat, [{ code: openid }])).body.token
    }
    const named = async (title: string, token?: string) => {
      const done = await nameOne(server, token ?? (await byWechat()), { title })
      assert.equal(done.status, 200, done.error?.message)
      return done.body.id
    }
    const atDesk = async (id: string) => (await call(server, readDeskTopic, [{ id }, { token: clerk }])).body
    const show = async (id: string, title: string) => {
      const { seq, named: words } = await atDesk(id)
      const act = { act: 'check', words: { ...words, title } } as const
      return call(server, actOnTopic, [
        { id, seq, act },
        { token: clerk, key: newKey() },
      ])
    }
    const tickOnce = () => call(server, tick, [{}, { token: JOB_SECRET }])

    it('is checked when it is sent, without what is a person’s own', async () => {
      const id = await named('村里路灯的账 13812345678')
      assert.equal((await atDesk(id)).contentCheck?.verdict, 'pass')
      const [asked] = wechat.bodiesOf('msg_sec_check')
      assert.deepEqual([asked?.version, asked?.scene], [2, 3])
      assert.doesNotMatch(String(asked?.content), /13812345678/)
      assert.equal((await show(id, '村里路灯的账')).status, 200)
    })

    it('is taken in where it is risky, and shown only in other words', async () => {
      const id = await named('这是违规的话')
      const desk = await atDesk(id)
      assert.equal(desk.contentCheck?.verdict, 'risky')
      assert.match(desk.contentCheck?.text ?? '', /不能照原样展示/)
      const refused = await show(id, '这是违规的话')
      assert.equal(refused.status, 409)
      assert.match(refused.error.message, /改写/)
      assert.equal((await show(id, '低保资金发给了谁')).status, 200)
    })

    for (const code of [61010, 43104, 40003, 40129])
      it(`is for a person to read where WeChat answers ${code}`, async () => {
        wechat.order('msg_sec_check', code)
        const id = await named('路灯的账')
        assert.equal((await atDesk(id)).contentCheck?.verdict, 'unchecked')
        assert.equal((await show(id, '路灯的账')).status, 200)
      })

    it('from the web is looked through by our own list', async () => {
      const id = await named('狗官的账', await guestToken(server))
      assert.equal((await atDesk(id)).contentCheck?.verdict, 'review')
      assert.match((await atDesk(id)).contentCheck?.text ?? '', /狗官/)
      const plain = await named('路灯的账', await guestToken(server))
      assert.equal((await atDesk(plain)).contentCheck?.verdict, 'unchecked')
      assert.equal(wechat.count('msg_sec_check'), 0)
    })

    it('waits to be shown while WeChat has no time, and is asked for again', async () => {
      wechat.order('msg_sec_check', 45011)
      const id = await named('路灯的账')
      assert.equal((await atDesk(id)).contentCheck?.verdict, 'pending')
      assert.equal((await show(id, '路灯的账')).status, 409)
      await tickOnce()
      assert.equal((await atDesk(id)).contentCheck?.verdict, 'pass')
    })

    it('waits two hours at most; then a person reads it', async () => {
      wechat.order('msg_sec_check', 45011)
      const id = await named('路灯的账')
      await sql`update content_check set asked_at = asked_at - interval '3 hours' where about_id = ${id}`.execute(
        server.storage.db,
      )
      wechat.forgetCounts()
      await tickOnce()
      assert.equal((await atDesk(id)).contentCheck?.verdict, 'unchecked')
      assert.equal(wechat.count('msg_sec_check'), 0)
    })

    it('is checked once, however often it is sent', async () => {
      const token = await byWechat()
      const key = newKey()
      const send = () => nameOneUnder(token, key)
      const [first, second] = [await send(), await send()]
      assert.equal(first, second)
      assert.equal(wechat.count('msg_sec_check'), 1)
    })
    const nameOneUnder = async (token: string, key: string) => {
      const { nameTopic } = await import('../../../../src/contract/topics')
      return (
        await call(server, nameTopic, [
          { title: '路灯的账', detail: '' },
          { token, key },
        ])
      ).body.id
    }

    it('is no matter of a statutory request: it goes to nobody but the office', async () => {
      const form = requestForm({ wanted: { description: '违规的话', documentNumber: '', features: '' } })
      wechat.always('msg_sec_check', 'silence')
      const filed = await call(server, submitInformationRequest, [
        form,
        { token: await byWechat(), key: newKey() },
      ])
      wechat.always('msg_sec_check', null)
      assert.equal(filed.status, 200)
      assert.equal(wechat.count('msg_sec_check'), 0)
    })
  })
})
