import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ComplaintDeskAct } from '../../../../src/contract/complaint-acts'
import { actOnComplaint, readComplaint, readMyComplaint } from '../../../../src/contract/complaints'
import { readMyCase } from '../../../../src/contract/my-cases'
import { declareRecusal } from '../../../../src/contract/recusals'
import { readSession } from '../../../../src/contract/sessions'
import { actOnCase, readStaffCase, type DeskAct } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

const WORDS = '村东头的水渠塌了半年没人修，请政府派人来修。'

onOneDatabase((database) => {
  describe('a request that is really a complaint (Art. 39)', () => {
    let server: TestServer
    let an = ''
    let clerk = ''
    let head = ''
    const sent: { readonly caseId: string; readonly number: string }[] = []
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      const form = requestForm({ wanted: { ...requestForm().wanted, description: WORDS } })
      for (let each = 0; each < 4; each += 1) {
        const given = { token: an, key: newKey() }
        sent.push((await call(server, submitInformationRequest, [form as never, given])).body)
      }
      server.setToday('2026-03-05')
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const does = async (id: string, act: DeskAct, token = head) => {
      const { seq } = (await call(server, readStaffCase, [{ id }, { token: clerk }])).body
      return call(server, actOnCase, [
        { id, seq, act },
        { token, key: newKey() },
      ])
    }
    const answers = async (id: string, act: ComplaintDeskAct) => {
      const { seq } = (await call(server, readComplaint, [{ id }, { token: clerk }])).body
      return call(server, actOnComplaint, [
        { id, seq, act },
        { token: clerk, key: newKey() },
      ])
    }
    const mine = async (id: string) => (await call(server, readMyComplaint, [{ id }, { token: an }])).body
    const filed = async () => {
      const next = sent.pop()!
      await does(next.caseId, { act: 'confirm_receipt', how: '' }, clerk)
      return next
    }
    const referred = async () => {
      const { caseId, number } = await filed()
      const { body, error } = await does(caseId, { act: 'refer', to: 'complaint', reason: '请求解决问题' })
      assert.equal(error?.message, undefined)
      return { caseId, number, letter: body.wentOnAs! }
    }

    it('goes on as a letter with its own words and day, linked both ways', async () => {
      const { caseId, number, letter } = await referred()
      const read = await mine(letter.id)
      assert.deepEqual([read.text, read.receivedOn, read.from], [WORDS, '2026-03-02', { caseId, number }])
      assert.equal(read.story[0]?.text, `由${number}转来，时间不变`)
      const request = (await call(server, readMyCase, [{ id: caseId }, { token: an }])).body
      assert.deepEqual(request.wentOnAs, letter)
      assert.match(request.timeline.at(-1)?.text ?? '', new RegExp(letter.number))
      const seen = (await call(server, readComplaint, [{ id: letter.id }, { token: clerk }])).body
      assert.equal(seen.sender.length, 3)
      assert.equal(seen.status, 'to_assign')
    })

    it('goes on as a request after all when the desk resumes it, and the letter ends', async () => {
      const { caseId, number, letter } = await referred()
      assert.equal((await does(caseId, { act: 'resume', reason: '仍要文件' })).status, 200)
      const read = await mine(letter.id)
      assert.deepEqual([read.status, read.wentTo], ['converted', { id: caseId, text: number }])
    })

    it('goes back as the same request from the mailbox, with no second number', async () => {
      const { caseId, number, letter } = await referred()
      const back = await answers(letter.id, { act: 'convert' })
      assert.equal(back.status, 200, back.error?.message)
      assert.deepEqual(back.body.wentTo, { id: caseId, text: number })
      const request = (await call(server, readStaffCase, [{ id: caseId }, { token: clerk }])).body
      assert.deepEqual([request.status, request.wentOnAs], ['received', null])
    })

    it('stays closed to whoever had to step aside from the request', async () => {
      const { caseId } = await filed()
      const handler = await tokenOf(server, 'handler')
      const { personId: id } = (await call(server, readSession, [{}, { token: handler }])).body
      const done = await call(server, declareRecusal, [
        { id: caseId, concerned: { kind: 'person', id }, ground: '近亲属' },
        { token: clerk, key: newKey() },
      ])
      assert.equal(done.status, 200, done.error?.message)
      const turned = await does(caseId, { act: 'refer', to: 'complaint', reason: '请求解决问题' })
      const hidden = { id: turned.body.wentOnAs!.id }
      assert.equal((await call(server, readComplaint, [hidden, { token: handler }])).status, 404)
      assert.equal((await call(server, readComplaint, [hidden, { token: clerk }])).status, 200)
    })
  })
})
