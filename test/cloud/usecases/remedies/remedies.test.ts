import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import { declareRecusal } from '../../../../src/contract/recusals'
import { runReminders } from '../../../../src/contract/reminders'
import { listRemedies, readRemedy, readRemedyFigures } from '../../../../src/contract/remedy-ledger'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { correctedAct, newRemedy, onRemedy } from '../../../support/remedy-forms'
import { requestForm } from '../../../support/request-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the ledger of reconsiderations, suits and reports', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const account of ['clerk', 'handler', 'head', 'county'] as const)
        tokens[account] = await tokenOf(server, account)
    })
    after(() => server.stop())
    const desk = (account = 'clerk') => ({ server, token: tokens[account] ?? '' })

    it('takes an entry in with the last day of the answer and its article', async () => {
      const { status, body } = await newRemedy(desk())
      assert.equal(status, 200)
      assert.equal(body.next?.dueOn, '2026-03-09')
      assert.match(body.answerBasis, /行政复议法.*第五十四条/)
      assert.equal(body.caseNumber, '')
    })

    it('goes from the answer over the hearing and the result to the duty that was carried out', async () => {
      const begun = (await newRemedy(desk())).body
      const answered = await onRemedy(desk('handler'), begun, {
        act: 'answer',
        answeredOn: '2026-03-02',
        documentNumber: '',
        note: '',
      })
      assert.equal(answered.body.statusText, '已答复，等结果')
      const heard = await onRemedy(desk(), answered.body, {
        act: 'set_hearing',
        heldOn: '2026-03-10',
        note: '',
      })
      assert.deepEqual([heard.body.next?.text, heard.body.next?.dueOn], ['听证', '2026-03-10'])
      const decided = await onRemedy(desk(), heard.body, correctedAct())
      assert.deepEqual([decided.body.status, decided.body.next?.dueOn], ['to_carry_out', '2026-03-20'])
      const done = await onRemedy(desk(), decided.body, {
        act: 'carry_out',
        doneOn: '2026-03-02',
        note: '已重新答复',
      })
      assert.deepEqual([done.body.status, done.body.next], ['settled', null])
      const { body } = await call(server, readRemedyFigures, [{ year: '2026' }, { token: tokens.clerk }])
      const corrected = body.groups[0]?.cells.find(({ cell }) => cell === 'corrected')
      assert.ok(corrected?.ids.includes(begun.id))
    })

    it('is told what is missing in its own words, and keeps nothing of it', async () => {
      const begun = (await newRemedy(desk())).body
      const refused = await onRemedy(desk(), begun, correctedAct({ what: '', dueOn: null }))
      assert.deepEqual([refused.status, refused.error?.field], [422, 'act.noDutyBecause'])
      const future = await newRemedy(desk(), { receivedOn: '2026-03-03' })
      assert.deepEqual([future.status, future.error?.field], [422, 'receivedOn'])
      const nowhere = await newRemedy(desk(), { caseNumber: '2026-999' })
      assert.deepEqual([nowhere.status, nowhere.error?.field], [422, 'caseNumber'])
      const again = await call(server, readRemedy, [{ id: begun.id }, { token: tokens.clerk }])
      assert.equal(again.body.seq, 1)
      const stale = await onRemedy(desk(), { id: begun.id, seq: 2 }, { act: 'strike_out', reason: '重复' })
      assert.equal(stale.error?.code, 'stale_dossier')
    })

    it('is entered by the clerk or the head, and closed to residents and the county', async () => {
      assert.equal((await newRemedy(desk('handler'))).status, 403)
      for (const token of [tokens.county, await guestToken(server)])
        assert.equal((await call(server, listRemedies, [{ caseId: '' }, { token }])).status, 403)
    })

    it('is linked to its request, and hidden from whoever steps aside from that', async () => {
      const resident = await guestToken(server)
      const { body: filed } = await call(server, submitInformationRequest, [
        requestForm(),
        { token: resident, key: newKey() },
      ])
      const entry = (await newRemedy(desk(), { caseNumber: filed.number })).body
      assert.equal(entry.caseNumber, filed.number)
      const about = async (token: string | undefined) =>
        (await call(server, listRemedies, [{ caseId: filed.caseId }, { token }])).body.remedies.length
      assert.equal(await about(tokens.handler), 1)
      const { id: personId } = (await server.storage.read(server.tenant, async ({ organisation }) =>
        (await organisation.staff()).find(({ roles }) => roles.includes('handler')),
      ))!
      await call(server, declareRecusal, [
        { id: filed.caseId, concerned: { kind: 'person', id: personId }, ground: '近亲属' },
        { token: tokens.clerk, key: newKey() },
      ])
      assert.equal(await about(tokens.handler), 0)
      assert.equal(
        (await call(server, readRemedy, [{ id: entry.id }, { token: tokens.handler }])).status,
        404,
      )
    })

    it('reminds three working days before a last day and when it is over, once each', async () => {
      await newRemedy(desk(), { receivedOn: '2026-03-02', number: '提醒1号' })
      const remind = async (today: string) => {
        server.setToday(today)
        await call(server, runReminders, [{}, { token: JOB_SECRET }])
        const { body } = await call(server, listMyNotices, [
          { cursor: '' },
          { token: await tokenOf(server, 'clerk') },
        ])
        return body.notices.filter(({ text }) => text.includes('提醒1号')).map(({ title }) => title)
      }
      assert.deepEqual(await remind('2026-03-03'), [])
      assert.deepEqual(await remind('2026-03-04'), ['复议、诉讼、举报快到期'])
      assert.equal((await remind('2026-03-05')).length, 1)
      assert.deepEqual(await remind('2026-03-10'), ['复议、诉讼、举报逾期', '复议、诉讼、举报快到期'])
    })
  })
})
