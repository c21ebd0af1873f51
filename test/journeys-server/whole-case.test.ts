import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyCases, readMyCase } from '../../src/contract/my-cases'
import { listAccessToMyData } from '../../src/contract/sessions'
import { actOnCase, readStaffCase, revealPersonalField } from '../../src/contract/staff-cases'
import { listToday } from '../../src/contract/desk-today'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { eachDatabase } from '../support/databases'
import { call, newKey } from '../support/http-client'
import { guestToken, tokenOf } from '../support/people-in-tests'
import { CITIZEN, grantedReply, PERSONAL_TEXTS, requestForm } from '../support/request-forms'
import { startServer, type TestServer } from '../support/server'

eachDatabase((database) => {
  describe('a whole case, from a resident without account to the letter and back', () => {
    let server: TestServer
    let resident = ''
    let clerk = ''
    let head = ''
    let caseId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false })
      resident = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const act = (token: string, seq: number, what: object) =>
      call(server, actOnCase, [
        { id: caseId, seq, act: what },
        { token, key: newKey() },
      ])

    it('gives one receipt with number, both dates and the due date counted day by day', async () => {
      const key = newKey()
      const first = await call(server, submitInformationRequest, [requestForm(), { token: resident, key }])
      assert.equal(first.status, 200)
      assert.equal(first.body.number, '盏公申〔2026〕1号')
      assert.equal(first.body.receivedOn, null)
      assert.equal(first.body.expectedReceiptOn, '2026-09-20', 'the Sunday before 国庆 is worked')
      assert.equal(first.body.replyClock?.startOn, '2026-09-20')
      assert.ok((first.body.replyClock?.ledger.length ?? 0) > 20)
      assert.equal(first.body.office.tenant, server.tenant)
      caseId = first.body.caseId
      const again = await call(server, submitInformationRequest, [requestForm(), { token: resident, key }])
      assert.deepEqual(again.body, first.body, 'a lost answer is sent again, not made again')
      const mine = await call(server, listMyCases, [{}, { token: resident }])
      assert.equal(mine.body.cases.length, 1)
    })

    it('shows it to the clerk under 今天, masked, and lets only lawful acts through', async () => {
      const today = await call(server, listToday, [{}, { token: clerk }])
      assert.deepEqual(
        today.body.cases.soon.cases.map(({ id }) => id),
        [caseId],
      )
      const view = await call(server, readStaffCase, [{ id: caseId }, { token: clerk }])
      const text = JSON.stringify(view.body)
      for (const secret of PERSONAL_TEXTS) assert.ok(!text.includes(secret), `staff see ${secret}`)
      const allowed = view.body.permissions.filter((permission) => permission.allowed).map(({ act }) => act)
      assert.deepEqual(allowed, ['confirm_receipt', 'withdraw', 'merge', 'assign', 'note'])
      const tooEarly = await act(clerk, 1, { act: 'draft_reply', reply: grantedReply() })
      assert.equal(tooEarly.error.code, 'act_not_allowed')
      assert.match(tooEarly.error.message, /先确认收到/)
    })

    it('counts from the day both sides have confirmed', async () => {
      const confirmed = await act(clerk, 1, { act: 'confirm_receipt', how: '' })
      assert.equal(confirmed.status, 200)
      assert.equal(confirmed.body.receivedOn, '2026-09-18')
      const reply = confirmed.body.clocks.find(({ name }) => name === 'reply')
      assert.equal(reply?.dueOn, '2026-10-22')
    })

    it('leads through draft, return, new draft and approval by another person', async () => {
      const incomplete = await act(clerk, 2, { act: 'draft_reply', reply: grantedReply({ content: '' }) })
      assert.equal(incomplete.error.code, 'incomplete_reply')
      assert.equal(incomplete.error.field, 'act.reply.content')
      server.setToday('2026-09-28')
      assert.equal((await act(clerk, 2, { act: 'draft_reply', reply: grantedReply() })).status, 200)
      assert.equal((await act(head, 3, { act: 'return_reply', reason: '请写明名册的范围' })).status, 200)
      const redrafted = await act(clerk, 4, { act: 'draft_reply', reply: grantedReply() })
      assert.equal(redrafted.body.letterPreview?.number, '盏公复〔2026〕　号')
      assert.equal((await act(clerk, 5, { act: 'approve_reply' })).error.code, 'forbidden')
      const waiting = await call(server, listToday, [{}, { token: head }])
      assert.equal(waiting.body.cases.toApprove.count, 1)
      const hidden = await call(server, readMyCase, [{ id: caseId }, { token: resident }])
      assert.equal(hidden.body.letter, null)
      assert.ok(!JSON.stringify(hidden.body).includes('名册见附件'), 'no draft is shown to the applicant')
      server.setToday('2026-10-09')
      const approved = await act(head, 5, { act: 'approve_reply' })
      assert.equal(approved.status, 200)
      assert.equal((await act(head, 6, { act: 'approve_reply' })).error.code, 'already_replied')
    })

    it('shows the resident the letter, that it was in time, and the last day for 行政复议', async () => {
      const view = await call(server, readMyCase, [{ id: caseId }, { token: resident }])
      assert.equal(view.body.letter?.inTime, true)
      assert.equal(view.body.letter?.on, '2026-10-09')
      assert.ok(view.body.letter?.paragraphs[0]?.includes(CITIZEN.name))
      const remedy = view.body.remedies.find(({ name }) => name === '行政复议')
      assert.equal(remedy?.applyBy?.dueOn, '2026-12-08')
      assert.equal(view.body.mayWithdraw, false)
    })

    it('lets the resident see who read which personal field, and why', async () => {
      const asked = { id: caseId, field: 'phone', reason: '电话告知领取方式' }
      const shown = await call(server, revealPersonalField, [asked, { token: clerk }])
      assert.equal(shown.body.value, CITIZEN.phone)
      const log = await call(server, listAccessToMyData, [{}, { token: resident }])
      assert.match(log.body.entries[0]?.what ?? '', /联系电话.*电话告知领取方式/)
    })

    it('leaves no personal text in the log', () => {
      assert.ok(server.logLines.length > 20)
      const log = server.logLines.join('\n')
      for (const secret of [...PERSONAL_TEXTS, resident, clerk, caseId]) assert.ok(!log.includes(secret))
    })
  })
})
