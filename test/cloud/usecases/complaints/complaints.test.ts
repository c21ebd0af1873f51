import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readMyCase } from '../../../../src/contract/my-cases'
import type { ComplaintDeskAct, ComplaintSenderAct } from '../../../../src/contract/complaint-acts'
import {
  actOnComplaint,
  actOnMyComplaint,
  listComplaints,
  listMyComplaints,
  readMailbox,
  readComplaint,
  readMyComplaint,
  revealComplaintSender,
  sendComplaint,
} from '../../../../src/contract/complaints'
import { listMyNotices } from '../../../../src/contract/inbox'
import { readCaseAttachment } from '../../../../src/contract/attachments'
import { complaintForm, sendLetter } from '../../../support/complaint-forms'
import { photoWith } from '../../../support/attachment-files'
import { eachDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

type Who = 'clerk' | 'head' | 'handler' | 'county' | 'mayor'

eachDatabase((database) => {
  describe('a letter to the mailbox', () => {
    let server: TestServer
    let an = ''
    const tokens = {} as Record<Who, string>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      for (const who of ['clerk', 'head', 'handler', 'county', 'mayor'] as const)
        tokens[who] = await tokenOf(server, who)
    })
    after(() => server.stop())

    const read = (who: Who, id: string) => call(server, readComplaint, [{ id }, { token: tokens[who] }])
    const mine = (id: string) => call(server, readMyComplaint, [{ id }, { token: an }])
    const act = async (who: Who, id: string, done: ComplaintDeskAct) => {
      const { seq } = (await mine(id)).body
      return call(server, actOnComplaint, [
        { id, seq, act: done },
        { token: tokens[who], key: newKey() },
      ])
    }
    const say = async (id: string, done: ComplaintSenderAct) => {
      const { seq } = (await mine(id)).body
      return call(server, actOnMyComplaint, [
        { id, seq, act: done },
        { token: an, key: newKey() },
      ])
    }
    const idOf = async (who: Who, name: string): Promise<string> => {
      const { id } = (await sendLetter(server, an)).body
      const { people } = (await read(who, id)).body
      return people.find((each) => each.name === name)?.id ?? ''
    }
    const answer = (change = {}): ComplaintDeskAct => ({
      act: 'answer',
      answer: { outcome: 'solved', text: '路灯已经修好。', reason: '', handedTo: '', contact: '', ...change },
    })
    const SORT: ComplaintDeskAct = { act: 'sort', kind: 'complaint', reason: '' }

    it('goes from sending to confirmation, each side told once, the sender masked at the desk', async () => {
      const sent = await sendLetter(server, an)
      assert.equal(sent.status, 200, sent.error?.message)
      const { id, number, dueOn } = sent.body
      assert.match(number, /^盏信〔2026〕\d+号$/)
      assert.equal(dueOn, '2026-03-11')
      const clerk = await idOf('clerk', '演示经办')
      for (const done of [
        SORT,
        { act: 'tell_receipt', how: '短信' },
        { act: 'assign', to: clerk, reason: '' },
        { act: 'tell_progress', text: '已到现场看过' },
      ] as const)
        assert.equal((await act('clerk', id, done)).status, 200)
      const refused = await act('clerk', id, answer({ outcome: 'not_solved' }))
      assert.deepEqual([refused.status, refused.error.field], [422, 'act.answer.reason'])
      const answered = await act('clerk', id, answer())
      assert.equal(answered.body.answer?.inTime, true)
      assert.deepEqual(
        answered.body.sender.map(({ masked }) => masked),
        ['**满', '139******01', answered.body.sender[2]?.masked],
      )
      assert.doesNotMatch(JSON.stringify(answered.body), /李小满|13900000001/)
      const { story, may } = (await mine(id)).body
      assert.ok(may.includes('confirm') && may.includes('reopen'))
      assert.ok(!story.some(({ title }) => title === '交办'))
      const confirmed = await say(id, { act: 'confirm', rating: 5, words: '很快', mayPublish: false })
      assert.equal(confirmed.body.statusText, '已确认办完')
      const told = (await call(server, listMyNotices, [{ cursor: '' }, { token: an }])).body.notices
      assert.deepEqual(
        told.filter((notice) => notice.about.id === id).map(({ title }) => title),
        ['您的来信有答复了', '您的来信有进展', '收到您的来信了'],
      )
    })

    it('is sent exactly once, however often it is sent with the same key', async () => {
      const key = newKey()
      const first = await call(server, sendComplaint, [complaintForm(), { token: an, key }])
      const again = await call(server, sendComplaint, [complaintForm(), { token: an, key }])
      assert.deepEqual(again.body.id, first.body.id)
      const other = await call(server, sendComplaint, [complaintForm({ text: '别的事' }), { token: an, key }])
      assert.equal(other.error.code, 'idempotency_conflict')
    })

    it('goes to somebody else after the sender has it done again', async () => {
      const { id } = (await sendLetter(server, an)).body
      const [clerk, handler] = [await idOf('clerk', '演示经办'), await idOf('clerk', '演示承办')]
      await act('clerk', id, SORT)
      await act('clerk', id, { act: 'assign', to: clerk, reason: '' })
      await act('clerk', id, answer())
      await say(id, { act: 'reopen', reason: '灯又灭了' })
      const again = await act('clerk', id, { act: 'assign', to: clerk, reason: '' })
      assert.match(again.error.message, /换一位同事/)
      const seen = (await read('clerk', id)).body
      assert.ok(!seen.assignable.some((each) => each.id === clerk))
      assert.equal((await act('clerk', id, { act: 'assign', to: handler, reason: '' })).status, 200)
      assert.equal((await act('handler', id, answer())).status, 200)
    })

    it('is seen by nobody of the unit that it is about, by no door', async () => {
      const { units } = (await call(server, readMailbox, [{}, { token: an }])).body
      const office = units.find(({ name }) => name === '党政综合办公室')!
      const about = { kind: 'accusation' as const, concernedUnits: [office.id], sender: undefined }
      const { id, number } = (await sendLetter(server, an, about)).body
      for (const who of ['clerk', 'head'] as const) {
        assert.equal((await read(who, id)).status, 404, who)
        assert.equal((await act(who, id, SORT)).status, 404, who)
        const list = (await call(server, listComplaints, [{}, { token: tokens[who] }])).body.complaints
        assert.ok(!list.some((each) => each.number === number), who)
        const told = (await call(server, listMyNotices, [{ cursor: '' }, { token: tokens[who] }])).body
        assert.ok(!told.notices.some((notice) => notice.number === number), who)
      }
      assert.equal((await read('handler', id)).status, 200)
    })

    it('about disclosure is the county’s, and the township sees nothing of it', async () => {
      const { id } = (await sendLetter(server, an, { kind: 'disclosure_complaint' })).body
      assert.equal((await read('clerk', id)).status, 404)
      const sorted = await act('county', id, { act: 'sort', kind: 'disclosure_complaint', reason: '' })
      assert.equal(sorted.status, 200, sorted.error?.message)
      assert.equal(sorted.body.clocks[0]?.dueOn, '2026-03-23')
    })

    it('that asks for information becomes a request with its own words and day', async () => {
      const text = '请告诉我2025年芒别村危房改造补助名单。'
      const { id } = (await sendLetter(server, an, { kind: 'consultation', text })).body
      server.setToday('2026-03-05')
      an = await renewed()
      await act('clerk', id, { act: 'sort', kind: 'consultation', reason: '' })
      const converted = await act('clerk', id, { act: 'convert' })
      assert.equal(converted.status, 200, converted.error?.message)
      const event = converted.body.story.at(-1)
      assert.match(event?.text ?? '', /盏公申〔2026〕\d+号，收到的日子不变/)
      const { wentTo } = (await mine(id)).body
      const filed = (await call(server, readMyCase, [{ id: wentTo?.id }, { token: an }])).body
      assert.equal(filed.description, text)
      assert.match(filed.timeline[0]?.on ?? '', /^2026-03-02$/)
      server.setToday('2026-03-02')
      an = await renewed()
    })
    const renewed = async () => {
      for (const who of ['clerk', 'head', 'handler', 'county', 'mayor'] as const)
        tokens[who] = await tokenOf(server, who)
      return an
    }

    it('needs a name where a right is asked for, and says which field', async () => {
      const nameless = await sendLetter(server, an, { kind: 'petition', sender: undefined })
      assert.deepEqual([nameless.error.code, nameless.error.field], ['complaint_needs_name', 'sender'])
      const tip = await sendLetter(server, an, { sender: undefined })
      assert.deepEqual([tip.status, tip.body.isAnonymous], [200, true])
      const noUnit = await sendLetter(server, an, { concernedUnits: ['no-such-unit'] })
      assert.equal(noUnit.error.field, 'concernedUnits')
    })

    it('carries a photo without its place, for the sender and the desk alone', async () => {
      const uploaded = await upload({ server, token: an }, { name: '路灯.jpg', bytes: photoWith() })
      const file = uploaded.body.attachment!.id
      const { id, attachments } = (await sendLetter(server, an, { attachments: [file] })).body
      assert.deepEqual(attachments, [file])
      const seen = await callFile(server, readCaseAttachment, [{ id: file }, { token: tokens.clerk }])
      assert.equal(seen.status, 200)
      assert.ok(!Buffer.from(seen.bytes).includes('GPS'))
      const stranger = await guestToken(server)
      assert.equal((await call(server, readMyComplaint, [{ id }, { token: stranger }])).status, 404)
    })

    it('shows a field of the sender only for a reason, which is kept', async () => {
      const { id } = (await sendLetter(server, an)).body
      const asked = { id, field: 'phone', reason: '电话核实地点' }
      const shown = await call(server, revealComplaintSender, [asked, { token: tokens.clerk }])
      assert.equal(shown.body.value, '13900000001')
      const nobody = await call(server, revealComplaintSender, [
        { ...asked, field: 'age' },
        { token: tokens.clerk },
      ])
      assert.equal(nobody.status, 422)
    })

    it('is on the sender’s list and the desk’s, what is due first at the top', async () => {
      const urgent = (await sendLetter(server, an, { kind: 'emergency', text: '芒别村口塌方了' })).body
      const { complaints } = (await call(server, listMyComplaints, [{}, { token: an }])).body
      assert.ok(complaints.some(({ id }) => id === urgent.id))
      const desk = (await call(server, listComplaints, [{}, { token: tokens.clerk }])).body.complaints
      assert.equal(desk[0]?.id, urgent.id)
      assert.ok(desk[0]?.lookBy !== null)
    })

    it('is refused where somebody was quicker, and nothing is half done', async () => {
      const { id, seq } = (await sendLetter(server, an)).body
      const options = () => ({ token: tokens.clerk, key: newKey() })
      const both = await Promise.all(
        [1, 2].map(() => call(server, actOnComplaint, [{ id, seq, act: SORT }, options()])),
      )
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
      assert.equal((await mine(id)).body.seq, seq + 1)
    })
  })
})
