import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { onOneDatabase } from '../../../support/databases'
import { pushTo, signed } from '../../../support/fake-wechat/push'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { tokenOf } from '../../../support/people-in-tests'
import { PushedMessages } from '../../../support/pushed-messages'
import { rowCounts } from '../../../support/row-counts'
import { startServer, type TestServer } from '../../../support/server'
import { assertTenantPredicates, type RecordedStatement } from '../../../support/tenant-predicates'

const TEMPLATE = { purpose: 'progress', id: 'tmpl-progress', fields: { thing1: 'title' } } as const
const ARRIVED = '微信说提醒已送到对方微信'

onOneDatabase((engine) => {
  let server: TestServer
  let wechat: FakeWechat
  let pushed: PushedMessages
  const statements: RecordedStatement[] = []
  before(async () => {
    wechat = await startFakeWechat()
    wechat.world.templates.set(TEMPLATE.id, Object.keys(TEMPLATE.fields))
    const { appId, secret, push } = wechat.world
    server = await startServer({
      database: engine,
      documents: false,
      recorder: (text, parameters) => void statements.push({ sql: text, parameters }),
      wechat: { appId, secret, baseUrl: wechat.origin, templates: [TEMPLATE], push },
    })
    pushed = new PushedMessages(server, wechat, {
      clerk: await tokenOf(server, 'clerk'),
      templateId: TEMPLATE.id,
    })
  })
  after(async () => {
    await server.stop()
    await wechat.stop()
  })

  const ask = async (query: Readonly<Record<string, string>>) => {
    const response = await fetch(`${pushed.address}?${new URLSearchParams(query)}`)
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const asking = (token: string) => {
    const timestamp = String(Math.floor(Date.parse(server.composition.clock.now()) / 1000))
    return { timestamp, nonce: '7', echostr: '4711', signature: signed(token, timestamp, '7') }
  }

  describe('the address of the message push', () => {
    it('says back what WeChat asks it, and keeps nothing of it', async () => {
      const answered = await ask(asking(wechat.world.push.token))
      assert.deepEqual([answered.status, answered.text], [200, '4711'])
      assert.equal(answered.headers.get('cache-control'), 'no-store')
    })

    it('says nothing back to who does not know the token', async () => {
      assert.equal((await ask(asking('another'))).status, 403)
      assert.equal((await ask({})).status, 403)
    })

    it('is not there where no push is set up', async () => {
      const without = await startServer({ database: engine, documents: false })
      try {
        const address = pushed.address.replace(server.origin, without.origin)
        assert.equal((await fetch(address)).status, 404)
        const push = pushed.event({ openid: 'o-zhang' }, ['anything', []], 'json')
        assert.equal((await pushTo(address, push)).status, 404)
      } finally {
        await without.stop()
      }
    })
  })

  describe('what WeChat pushes', () => {
    it('tells the desk that a message came', async () => {
      const who = await pushed.applicant(1)
      await pushed.send(who)
      assert.ok((await pushed.onDesk(who)).includes('微信提醒已发出'))
      assert.deepEqual(await pushed.arrives(who, 0), { status: 200, text: 'success' })
      assert.ok((await pushed.onDesk(who)).includes(ARRIVED))
    })

    it('tells it too where WeChat gave the message no number', async () => {
      const who = await pushed.applicant(1)
      await pushed.send(who)
      await sql`update message_delivery set message_id = '' where about_id = ${who.caseId}`.execute(
        server.storage.db,
      )
      await pushed.arrives(who, 0, '')
      assert.ok((await pushed.onDesk(who)).includes(ARRIVED))
    })

    it('leaves another message alone', async () => {
      const who = await pushed.applicant(1)
      await pushed.send(who)
      await pushed.arrives(who, 0, '1864323726461255999')
      assert.ok((await pushed.onDesk(who)).includes('微信提醒已发出'))
    })

    it('says that somebody wants no more: none is left, and the desk reads it', async () => {
      const who = await pushed.applicant(3)
      await pushed.send(who)
      assert.equal(await pushed.left(who), 2)
      await pushed.arrives(who, 43101)
      assert.equal(await pushed.left(who), 0)
      assert.ok((await pushed.onDesk(who)).includes('没有订阅微信提醒，消息在收件箱里'))
    })

    it('says that a message did not come: what was used up stays used', async () => {
      const who = await pushed.applicant(2)
      await pushed.send(who)
      await pushed.arrives(who, 43107)
      assert.equal(await pushed.left(who), 1)
      assert.ok((await pushed.onDesk(who)).includes('微信没能把提醒送到，消息在收件箱里'))
    })

    for (const form of ['json', 'xml'] as const)
      it(`turns off in our count what somebody turned off in WeChat (${form}); on again brings none back`, async () => {
        const who = await pushed.applicant(2)
        assert.deepEqual(await pushed.turns(who, 'reject', form), { status: 200, text: 'success' })
        assert.equal(await pushed.left(who), 0)
        await pushed.turns(who, 'accept', form)
        assert.equal(await pushed.left(who), 0)
      })

    it('is taken once, however often it comes', async () => {
      const who = await pushed.applicant(2)
      const one = { TemplateId: TEMPLATE.id, SubscribeStatusString: 'reject' }
      const push = pushed.event(who, ['subscribe_msg_change_event', one], 'json')
      await pushTo(pushed.address, push)
      const before = await rowCounts(server.storage)
      assert.deepEqual(await pushTo(pushed.address, push), { status: 200, text: 'success' })
      assert.deepEqual(await rowCounts(server.storage), before)
    })

    it('leaves an audit entry without the person, and forgets what it is known by after a day', async () => {
      const who = await pushed.applicant(1)
      const before = await rowCounts(server.storage)
      await pushed.turns(who, 'reject')
      assert.equal((await rowCounts(server.storage)).audit, (before.audit ?? 0) + 1)
      await sql`update wechat_push set at = at - make_interval(hours => 25)`.execute(server.storage.db)
      await pushed.turns(who, 'accept')
      assert.equal((await rowCounts(server.storage)).wechat_push, 1)
      const found = await sql<{ row: string }>`select a::text as row from audit a`.execute(server.storage.db)
      assert.ok(found.rows.every(({ row }) => !row.includes(who.openid)))
    })

    it('changes nothing where it is about nobody we know, about something else, or not from WeChat', async () => {
      const who = await pushed.applicant(1)
      const before = await rowCounts(server.storage)
      const genuine = pushed.event(
        who,
        ['subscribe_msg_change_event', { TemplateId: TEMPLATE.id, SubscribeStatusString: 'reject' }],
        'json',
      )
      const forged = { ...genuine, query: { ...genuine.query, msg_signature: '0'.repeat(40) } }
      assert.equal((await pushTo(pushed.address, forged)).status, 403)
      assert.equal((await pushTo(pushed.address, { ...genuine, body: 'x'.repeat(70_000) })).status, 413)
      assert.equal((await pushed.turns({ openid: 'o-nobody' }, 'reject')).text, 'success')
      const answer = { TemplateId: TEMPLATE.id, SubscribeStatusString: 'accept', PopupScene: '0' }
      const popup = pushed.event(who, ['subscribe_msg_popup_event', [answer]], 'xml')
      assert.equal((await pushTo(pushed.address, popup)).text, 'success')
      assert.deepEqual(await rowCounts(server.storage), before)
      assert.equal(await pushed.left(who), 1)
    })

    it('is taken by statements that name their township', () => {
      const isOurs = (text: string) =>
        /wechat_push|message_/.test(text) && !text.startsWith('select count(*) as rows')
      const ours = statements.filter(({ sql: text }) => isOurs(text))
      assert.ok(ours.some(({ sql: text }) => text.includes('wechat_push')))
      assertTenantPredicates(ours)
    })
  })
})
