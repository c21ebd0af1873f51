import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyCases, readMyCase } from '../../../../src/contract/my-cases'
import { actOnCase, previewAct, readStaffCase } from '../../../../src/contract/staff-cases'
import { readOrganisation } from '../../../../src/contract/recusals'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { casesOfToday } from '../../../support/cases-of-today'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { grantedReply, requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

type Who = 'resident' | 'clerk' | 'head'

onOneDatabase((database) => {
  describe('every act of the desk', () => {
    let server: TestServer
    const token = {} as Record<Who, string>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      token.head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const file = async (as = token.resident, form = requestForm()) =>
      (await call(server, submitInformationRequest, [form, { token: as, key: newKey() }])).body
    const seen = async (id: string) =>
      (await call(server, readStaffCase, [{ id }, { token: token.clerk }])).body
    const tryTo = async (id: string, act: object, who: Who = 'clerk') => {
      const { seq } = await seen(id)
      return call(server, actOnCase, [
        { id, seq, act },
        { token: token[who], key: newKey() },
      ])
    }
    const does = async (id: string, act: object, who: Who = 'clerk') => {
      const done = await tryTo(id, act, who)
      assert.equal(done.status, 200, done.error?.message)
      return done.body
    }
    const refuses = async (id: string, act: object, [code, field, who]: [string, string | null, Who?]) => {
      const { error, status } = await tryTo(id, act, who)
      assert.notEqual(status, 200)
      assert.deepEqual([error.code, error.field ?? null], [code, field], error.message)
    }
    const received = async () => {
      server.setToday('2026-03-02')
      const { caseId } = await file()
      await does(caseId, { act: 'confirm_receipt' })
      return caseId
    }
    const replied = async () => {
      const id = await received()
      await does(id, { act: 'draft_reply', reply: grantedReply() })
      await does(id, { act: 'approve_reply' }, 'head')
      return id
    }
    const replyDueOn = async (id: string) =>
      (await seen(id)).clocks.find(({ name }) => name === 'reply')?.dueOn

    it('shows on 今天 that an answer waits for the head, and says nothing of it to the applicant', async () => {
      const id = await received()
      await does(id, { act: 'draft_reply', reply: grantedReply() })
      const lines = await casesOfToday({ server, token: token.clerk })
      assert.equal(lines.find((line) => line.id === id)?.isDrafted, true)
      const mine = await call(server, listMyCases, [{}, { token: token.resident }])
      assert.doesNotMatch(JSON.stringify(mine.body), /isDrafted|起草/)
    })

    it('is in the hands of whoever takes it, until it is passed on with a reason', async () => {
      const id = await received()
      const { people } = (await call(server, readOrganisation, [{}, { token: token.clerk }])).body
      const head = people.find(({ name }) => name === '演示负责人')!.id
      const mayor = people.find(({ name }) => name === '演示镇长')!.id
      assert.equal((await seen(id)).handler, null)
      const claim = { act: 'assign', way: 'claimed', reason: '' }
      const taken = await does(id, claim)
      assert.deepEqual([taken.handler?.isMe, taken.handler?.roleText], [true, '党政办经办人'])
      await refuses(id, claim, ['act_not_allowed', null, 'head'])
      await refuses(id, { act: 'assign', way: 'handed_over', reason: '请假' }, ['invalid_field', 'act.to'])
      const toMayor = { act: 'assign', way: 'handed_over', to: mayor, reason: '请假' }
      await refuses(id, toMayor, ['invalid_field', 'act.to'])
      const over = { act: 'assign', way: 'handed_over', to: head, reason: '请假' }
      await refuses(id, { ...over, reason: '' }, ['act_not_allowed', 'act.reason'])
      assert.equal((await does(id, over)).handler?.name, '演示负责人')
      await refuses(id, { ...over, to: head, reason: '再转' }, ['act_not_allowed', null])
      assert.equal(
        (await does(id, { act: 'assign', way: 'deputised', reason: '负责人出差' })).handler?.isMe,
        true,
      )
      const line = (await casesOfToday({ server, token: token.clerk })).find((each) => each.id === id)
      assert.deepEqual([line?.handler, line?.isMine], ['演示经办', true])
      const mine = await call(server, readMyCase, [{ id }, { token: token.resident }])
      assert.doesNotMatch(JSON.stringify(mine.body), /演示|领办|转交|代办/)
    })

    it('hears third parties and agencies at once, and their days don’t count', async () => {
      const id = await received()
      assert.equal(await replyDueOn(id), '2026-03-30')
      server.setToday('2026-03-10')
      const company = { party: 'third_party', who: '甲公司' }
      const bureau = { party: 'agency', who: '盈江县自然资源局' }
      for (const letter of [company, bureau]) {
        await does(id, { act: 'consult', ...letter, on: '2026-03-05' })
        await does(id, { act: 'record_consultation_receipt', ...letter, on: '2026-03-06' })
      }
      const reply = { act: 'record_consultation_reply', ...company, reasons: '合同约定保密' }
      const view = await does(id, { ...reply, position: 'objects', on: '2026-03-10' })
      assert.deepEqual(
        view.consultations.map(({ who, repliedOn }) => [who, repliedOn]),
        [
          ['甲公司', '2026-03-10'],
          ['盈江县自然资源局', null],
        ],
      )
      await does(id, {
        act: 'record_consultation_reply',
        ...bureau,
        position: 'agrees',
        reasons: '',
        on: '2026-03-10',
      })
      assert.equal(await replyDueOn(id), '2026-04-02')
      await refuses(id, { ...reply, position: 'agrees', on: '2026-03-10' }, ['act_not_allowed', null])
    })

    it('shows the dates that follow before anything is done, and does nothing', async () => {
      const id = await received()
      server.setToday('2026-03-10')
      const preview = async (act: object) =>
        (await call(server, previewAct, [{ id, act }, { token: token.clerk }])).body
      const consult = { act: 'consult', party: 'third_party', who: '甲公司', on: '2026-03-10' }
      const shown = await preview(consult)
      assert.deepEqual(
        shown.dates.map(({ clock, before }) => [clock.name, before, clock.dueOn]),
        [
          ['reply', '2026-03-30', '2026-04-21'],
          ['third_party', null, '2026-03-31'],
        ],
      )
      assert.match((await preview({ ...consult, on: '2026-03-11' })).refusal, /不能晚于今天/)
      assert.equal((await seen(id)).seq, 2)
      assert.deepEqual(await preview({ act: 'split', kept: '甲', items: ['乙'] }), {
        dates: [],
        letters: [],
        refusal: '',
      })
    })

    it('takes a correction notice, reasons asked and judged with the day on which they were', async () => {
      const id = await received()
      server.setToday('2026-03-10')
      const notice = { act: 'notice_correction', points: ['写明年份'], correctionDueOn: '2026-03-20' }
      await refuses(id, { ...notice, on: '2026-03-01' }, ['date_too_early', 'act.on'])
      const view = await does(id, { ...notice, on: '2026-03-05' })
      assert.equal(view.timeline.at(-1)!.on, '2026-03-05')
      const other = await received()
      server.setToday('2026-03-10')
      await does(other, { act: 'ask_reasons', on: '2026-03-04' })
      const judged = { act: 'judge_reasons', accepted: true, agreedOn: '', on: '2026-03-03' }
      await refuses(other, judged, ['date_too_early', 'act.on', 'head'])
    })

    it('refuses a day before receipt, a day to come, and a letter that was never sent', async () => {
      const id = await received()
      const letter = { party: 'third_party', who: '甲公司' }
      await refuses(id, { act: 'consult', ...letter, on: '2026-03-01' }, ['date_too_early', 'act.on'])
      await refuses(id, { act: 'consult', ...letter, on: '2026-03-03' }, ['date_in_future', 'act.on'])
      await refuses(id, { act: 'consult', ...letter, on: '2026-02-30' }, ['no_such_date', 'act.on'])
      await does(id, { act: 'consult', ...letter, on: '2026-03-02' })
      const unsent = { act: 'record_consultation_receipt', party: 'agency', who: '乙局', on: '2026-03-02' }
      await refuses(id, unsent, ['act_not_allowed', 'act.who'])
    })

    it('asks for reasons, and the head judges them', async () => {
      const id = await received()
      await does(id, { act: 'ask_reasons' })
      await refuses(id, { act: 'judge_reasons', accepted: true, agreedOn: '' }, ['forbidden', null])
      await does(id, { act: 'judge_reasons', accepted: true, agreedOn: '2026-05-20' }, 'head')
      assert.equal(await replyDueOn(id), '2026-05-20')
    })

    it('notes a fee by one scale only, none where nothing is due, and starts anew once it is paid', async () => {
      const id = await received()
      const notice = { act: 'notice_fee', scale: 'items', on: '2026-03-02' }
      await refuses(id, { ...notice, count: 10 }, ['invalid_field', 'act.count'])
      const view = await does(id, { ...notice, count: 41 })
      assert.match(view.timeline.at(-1)!.text, /4300元/)
      server.setToday('2026-03-20')
      await does(id, { act: 'record_payment', on: '2026-03-19' })
      assert.equal(await replyDueOn(id), '2026-04-17')
    })

    it('records a correction and a withdrawal that came on paper, in the applicant’s words', async () => {
      const id = await received()
      const notice = { act: 'notice_correction', points: ['写明年份'], correctionDueOn: '2026-03-12' }
      await does(id, notice)
      server.setToday('2026-03-09')
      await does(id, { act: 'submit_correction', description: '2024年度名册', on: '2026-03-06' })
      assert.equal((await seen(id)).description, '2024年度名册')
      assert.equal(await replyDueOn(id), '2026-04-03')
      const view = await does(id, { act: 'withdraw', on: '2026-03-09' })
      assert.equal(view.status, 'withdrawn')
    })

    it('recalls an answer before service and within a day, and sends the mended one', async () => {
      const id = await replied()
      const recalled = await does(id, { act: 'recall_reply', reason: '附件放错了' }, 'head')
      assert.equal(recalled.status, 'received')
      assert.equal(recalled.letter, null)
      await does(id, { act: 'draft_reply', reply: grantedReply({ content: '附件已更正。' }) })
      await does(id, { act: 'approve_reply' }, 'head')
      await does(id, { act: 'record_service', servedOn: '2026-03-02', how: '当面领取' })
      await refuses(id, { act: 'recall_reply', reason: '又错了' }, ['act_not_allowed', null, 'head'])
      const late = await replied()
      server.setToday('2026-03-04')
      await refuses(late, { act: 'recall_reply', reason: '又错了' }, ['act_not_allowed', null, 'head'])
    })

    it('takes an answered case up again, with the day that the decision sets', async () => {
      const id = await replied()
      server.setToday('2026-03-20')
      const again = { act: 'reopen', ground: 'reconsideration', reason: '盈政行复〔2026〕3号决定' }
      await refuses(id, { ...again, dueOn: '2026-03-20' }, ['act_not_allowed', 'act.dueOn', 'head'])
      const view = await does(id, { ...again, dueOn: '2026-04-10' }, 'head')
      assert.equal(view.status, 'received')
      assert.equal(await replyDueOn(id), '2026-04-10')
      await refuses(id, { act: 'extend', days: 5, reason: '信息量大' }, ['act_not_allowed', null, 'head'])
    })

    it('turns a complaint in disguise away under Art. 39, and back with its old time', async () => {
      const id = await received()
      const turned = await does(id, { act: 'refer', to: 'complaint', reason: '反映承包地纠纷' }, 'head')
      assert.equal(turned.status, 'closed')
      const mine = await call(server, readMyCase, [{ id }, { token: token.resident }])
      assert.match(mine.body.timeline.at(-1)!.text, /投诉举报/)
      server.setToday('2026-03-12')
      await does(id, { act: 'resume', reason: '申请人仍要名册' })
      assert.equal(await replyDueOn(id), '2026-03-30')
      await refuses(id, { act: 'resume', reason: '再来一次' }, ['act_not_allowed', null])
    })

    it('merges a double of the same applicant, and nobody else’s', async () => {
      const [first, second] = [await file(), await file()]
      const stranger = {
        ...requestForm().applicant,
        identityDocument: { type: 'passport', number: 'E12345678' },
      }
      const form = requestForm({ applicant: stranger })
      const other = await file(await guestToken(server), form)
      const merge = (intoNumber: string) => ({ act: 'merge', intoNumber, reason: '重复提交' })
      await refuses(second.caseId, merge(second.number), ['invalid_field', 'act.intoNumber'])
      await refuses(second.caseId, merge(other.number), ['invalid_field', 'act.intoNumber'])
      await refuses(second.caseId, merge('盏公申〔1999〕1号'), ['invalid_field', 'act.intoNumber'])
      const view = await does(second.caseId, merge(first.number))
      assert.equal(view.status, 'closed')
      assert.ok(view.timeline.at(-1)!.text.includes(first.number))
    })

    it('splits a letter with several items into cases received on the same day', async () => {
      const id = await received()
      server.setToday('2026-03-06')
      const before = (await call(server, listMyCases, [{}, { token: token.resident }])).body.cases.length
      const items = ['2025年危房改造名单', '2025年村集体收入']
      const view = await does(id, { act: 'split', kept: '2025年度低保名册', items })
      assert.equal(view.description, '2025年度低保名册')
      const { cases } = (await call(server, listMyCases, [{}, { token: token.resident }])).body
      assert.equal(cases.length, before + 2)
      for (const description of items) {
        const made = cases.find((each) => each.description === description)!
        assert.equal(made.receivedOn, '2026-03-02')
        assert.equal(made.replyDueOn, '2026-03-30')
        assert.equal((await seen(made.id)).applicant.length > 3, true)
      }
    })
  })
})
