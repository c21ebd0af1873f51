import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { listMyNotices } from '../../../../src/contract/inbox'
import { keepMessageAnswers, listMessageTemplates } from '../../../../src/contract/messages'
import { tick } from '../../../../src/contract/reminders'
import { signInWithWechat } from '../../../../src/contract/sessions'
import { readStaffCase, actOnCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { assertTenantPredicates, type RecordedStatement } from '../../../support/tenant-predicates'

const TEMPLATE = {
  purpose: 'progress',
  id: 'tmpl-progress',
  fields: { thing1: 'title', character_string2: 'number', time3: 'time' },
} as const

onOneDatabase((engine) => {
  let server: TestServer
  let wechat: FakeWechat
  let clerk: string
  const statements: RecordedStatement[] = []
  before(async () => {
    wechat = await startFakeWechat()
    wechat.world.templates.set(TEMPLATE.id, Object.keys(TEMPLATE.fields))
    const { appId, secret } = wechat.world
    server = await startServer({
      database: engine,
      documents: false,
      recorder: (text, parameters) => void statements.push({ sql: text, parameters }),
      wechat: { appId, secret, baseUrl: wechat.origin, templates: [TEMPLATE] },
    })
    clerk = await tokenOf(server, 'clerk')
  })
  after(async () => {
    await server.stop()
    await wechat.stop()
  })
  beforeEach(() => wechat.forgetCounts())

  /** Somebody who signed in by WeChat and filed a request; `agreed`: how often he agreed to a message, here and there. */
  const applicant = async (agreed: { readonly here: number; readonly there: number }) => {
    const openid = `o-${randomUUID()}`
    wechat.world.people.add(openid)
    wechat.world.loginCodes.set(openid, openid)
    wechat.world.consents.set(`${openid} ${TEMPLATE.id}`, agreed.there)
    const token = (await call(server, signInWithWechat, [{ code: openid }])).body.token
    for (let times = 0; times < agreed.here; times += 1) await agree(token)
    const filed = await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
    assert.equal(filed.status, 200, JSON.stringify(filed.body))
    return { openid, token, caseId: filed.body.caseId }
  }
  const agree = (token: string, answer: 'accept' | 'reject' = 'accept') =>
    call(server, keepMessageAnswers, [
      { answers: [{ templateId: TEMPLATE.id, answer }] },
      { token, key: newKey() },
    ])
  const left = async (openid: string) => {
    const rows = await sql<{ n: number }>`select accepted - sent as n from message_consent m
      join credential c on c.tenant = m.tenant and c.person_id = m.person_id where c.name = ${openid}`.execute(
      server.storage.db,
    )
    return rows.rows[0]?.n ?? 0
  }
  const confirm = async (caseId: string) => {
    const token = clerk
    const { body } = await call(server, readStaffCase, [{ id: caseId }, { token }])
    const input = {
      id: caseId,
      seq: body.seq,
      act: { act: 'confirm_receipt', how: '', on: server.composition.clock.today() },
    }
    const done = await call(server, actOnCase, [input, { token, key: newKey() }])
    assert.equal(done.status, 200, JSON.stringify(done.body))
  }
  const tickOnce = () => call(server, tick, [{}, { token: JOB_SECRET }])
  const deliveries = async (caseId: string) => {
    const token = clerk
    return (await call(server, readStaffCase, [{ id: caseId }, { token }])).body.messages.map(
      ({ text }) => text,
    )
  }
  const dueNow = () =>
    sql`update outbox set due_at = ${server.composition.clock.now()}::timestamptz`.execute(server.storage.db)

  describe('subscribe messages', () => {
    it('may be asked for where templates are set, and only known ones are kept', async () => {
      assert.deepEqual((await call(server, listMessageTemplates, [{}])).body.templates, [
        { purpose: 'progress', id: TEMPLATE.id },
      ])
      const { token, openid } = await applicant({ here: 0, there: 0 })
      const answers = [{ templateId: 'somebody-elses', answer: 'accept' as const }]
      const kept = await call(server, keepMessageAnswers, [{ answers }, { token, key: newKey() }])
      assert.equal(kept.body.kept, 0)
      await agree(token, 'reject')
      assert.equal(await left(openid), 0)
    })

    it('reach who agreed, once, with fields that fit; the desk sees it and the inbox has it', async () => {
      const { openid, token, caseId } = await applicant({ here: 2, there: 2 })
      await confirm(caseId)
      await tickOnce()
      await tickOnce()
      assert.equal(wechat.count('subscribe_send'), 1)
      assert.equal(await left(openid), 1)
      const [sent] = wechat.bodiesOf('subscribe_send')
      assert.equal(sent?.touser, openid)
      assert.deepEqual((sent?.data as Record<string, { value: string }>).thing1, { value: '收到您的申请了' })
      assert.ok((await deliveries(caseId)).includes('微信提醒已发出'))
      assert.ok((await call(server, listMyNotices, [{}, { token }])).body.notices.length > 0)
    })

    it('are not sent to who did not agree: the inbox has the notice', async () => {
      const { token, caseId } = await applicant({ here: 0, there: 3 })
      await confirm(caseId)
      await tickOnce()
      assert.equal(wechat.count('subscribe_send'), 0)
      assert.ok((await deliveries(caseId)).every((text) => text === '没有发微信提醒，消息在收件箱里'))
      assert.ok((await call(server, listMyNotices, [{}, { token }])).body.unread > 0)
    })

    it('are not tried again after 43101, and the count is then 0', async () => {
      const { openid, caseId } = await applicant({ here: 3, there: 0 })
      await confirm(caseId)
      await tickOnce()
      await dueNow()
      await tickOnce()
      assert.equal(wechat.count('subscribe_send'), 1)
      assert.equal(await left(openid), 0)
      assert.ok((await deliveries(caseId)).includes('没有订阅微信提醒，消息在收件箱里'))
    })

    for (const [code, text] of [
      [40003, /找不到这个人/],
      [40037, /模板用不了/],
      [41030, /页面还没有发布/],
      [47003, /没有接受提醒的内容/],
      [48001, /接口的设置不对/],
    ] as const)
      it(`are not tried again after ${code}; the consent is given back, and the desk is told what to mend`, async () => {
        const { openid, caseId } = await applicant({ here: 1, there: 1 })
        await confirm(caseId)
        wechat.order('subscribe_send', code)
        await tickOnce()
        await dueNow()
        await tickOnce()
        assert.equal(wechat.count('subscribe_send'), 1)
        assert.equal(await left(openid), 1)
        assert.ok((await deliveries(caseId)).some((said) => text.test(said)))
      })

    it('that WeChat has no time for go out later, with one consent', async () => {
      const { openid, caseId } = await applicant({ here: 1, there: 1 })
      await confirm(caseId)
      wechat.order('subscribe_send', 45011)
      const first = await tickOnce()
      assert.equal(first.body.failed, 1)
      assert.equal(await left(openid), 1)
      assert.ok((await deliveries(caseId)).includes('微信现在忙，稍后再发'))
      await dueNow()
      assert.equal((await tickOnce()).body.failed, 0)
      assert.equal(await left(openid), 0)
      assert.ok((await deliveries(caseId)).includes('微信提醒已发出'))
    })

    it('whose sender died on the way are not sent twice', async () => {
      const { openid, caseId } = await applicant({ here: 1, there: 1 })
      await confirm(caseId)
      await tickOnce()
      await sql`update message_delivery set outcome = 'sending' where about_id = ${caseId}`.execute(
        server.storage.db,
      )
      await sql`update outbox set delivered_at = null`.execute(server.storage.db)
      await dueNow()
      wechat.forgetCounts()
      await agree((await call(server, signInWithWechat, [{ code: again(openid) }])).body.token)
      await tickOnce()
      assert.equal(wechat.count('subscribe_send'), 0)
    })
    const again = (openid: string) => {
      wechat.world.loginCodes.set(`${openid}-2`, openid)
      return `${openid}-2`
    }

    it('are kept by statements that name their township', () => {
      const ours = statements.filter(({ sql: text }) => /message_|access_token/.test(text))
      assert.ok(ours.length > 10)
      assertTenantPredicates(ours)
    })

    it('leave no openid and no secret in the log or the audit', async () => {
      const log = server.logLines.join('\n')
      const audit = await sql<{ row: string }>`select a::text as row from audit a`.execute(server.storage.db)
      const all = `${log}${audit.rows.map(({ row }) => row).join('\n')}`
      assert.doesNotMatch(all, /o-[0-9a-f]{8}-|geheim|token-\d/)
    })
  })
})
