import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { proposePublication, rateMyCase, readMyCase } from '../../../../src/contract/my-cases'
import { draftFromCase, listPublicationProposals } from '../../../../src/contract/publication-proposals'
import { actOnCase, readStaffCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { grantedReply, requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('after the answer', () => {
    let server: TestServer
    const token = { resident: '', clerk: '', head: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      token.head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const seen = async (id: string) =>
      (await call(server, readStaffCase, [{ id }, { token: token.clerk }])).body
    const mine = async (id: string) =>
      (await call(server, readMyCase, [{ id }, { token: token.resident }])).body
    const does = async (id: string, act: object, by: 'clerk' | 'head' = 'clerk') => {
      const { seq } = await seen(id)
      return call(server, actOnCase, [
        { id, seq, act },
        { token: token[by], key: newKey() },
      ])
    }
    const file = async (description: string) => {
      const form = requestForm({ wanted: { ...requestForm().wanted, description } })
      return (await call(server, submitInformationRequest, [form, { token: token.resident, key: newKey() }]))
        .body.caseId
    }
    const answered = async (description = '2025年低保资金发放名单') => {
      const id = await file(description)
      await does(id, { act: 'confirm_receipt' })
      await does(id, { act: 'draft_reply', reply: grantedReply() })
      await does(id, { act: 'approve_reply' }, 'head')
      return id
    }
    const key = () => ({ token: token.resident, key: newKey() })

    it('the third like request proposes publication: a piece from the answer, masked, and the proposal is gone', async () => {
      const proposals = async () =>
        (await call(server, listPublicationProposals, [{}, { token: token.clerk }])).body.proposals
      const subject = '危房改造补助资金发放名单'
      await file(`2023年${subject}`)
      await file(`2024年${subject}`)
      assert.deepEqual(await proposals(), [])
      const id = await answered(`2025年${subject}，联系电话13812345678`)
      const [proposed, ...others] = await proposals()
      assert.deepEqual([proposed?.caseId, proposed?.requests, others], [id, 3, []])
      const draft = (caseId: string) =>
        call(server, draftFromCase, [{ caseId }, { token: token.clerk, key: newKey() }])
      assert.equal((await draft('none')).error.code, 'not_found')
      const piece = (await draft(id)).body
      assert.match(piece.content.title, /危房改造补助资金发放名单，联系电话138\*{4}5678/)
      assert.deepEqual(piece.personal, [])
      assert.ok(piece.content.blocks.length > 0)
      assert.match(piece.story[0]?.text ?? '', /同类申请较多/)
      assert.deepEqual(await proposals(), [])
    })

    it('the applicant rates the handling once, and the desk reads it', async () => {
      const id = await answered()
      const { seq, mayRate } = await mine(id)
      assert.equal(mayRate, true)
      const unsure = await call(server, rateMyCase, [{ id, seq, rating: 6 }, key()])
      assert.equal(unsure.error.message, '请选择满意程度')
      const rated = await call(server, rateMyCase, [{ id, seq, rating: 4, words: '答复很清楚' }, key()])
      assert.equal(rated.status, 200)
      assert.equal(rated.body.mayRate, false)
      assert.equal((await seen(id)).timeline.at(-1)?.text, '满意：答复很清楚')
      const again = await call(server, rateMyCase, [{ id, seq: seq + 1, rating: 1, words: '' }, key()])
      assert.equal(again.error.code, 'act_not_allowed')
    })

    it('the applicant proposes publication, the desk decides, the applicant reads why (Art. 44)', async () => {
      const id = await answered()
      const { seq } = await mine(id)
      assert.equal(
        (await does(id, { act: 'decide_publication', accepted: true, reason: '属于' })).status,
        409,
      )
      const proposal = { id, seq, reason: '全村都领这项补贴' }
      assert.equal((await call(server, proposePublication, [proposal, key()])).status, 200)
      const unclear = await does(id, { act: 'decide_publication', reason: '属于' })
      assert.equal(unclear.error.field, 'act.accepted')
      const decided = await does(id, {
        act: 'decide_publication',
        accepted: false,
        reason: '名单含有个人信息，已公开发放总额',
      })
      assert.equal(decided.status, 200)
      assert.match((await mine(id)).timeline.at(-1)?.text ?? '', /^不采纳：名单含有个人信息/)
    })

    it('the desk sees how many others asked for much the same', async () => {
      const [one, other] = [await file('芒别村鱼塘承包合同'), await file('请公开2024年芒别村鱼塘承包合同')]
      assert.equal((await seen(one)).alikeCases, 1)
      assert.equal((await seen(other)).alikeCases, 1)
    })

    it('a note is read at the desk and never by the applicant', async () => {
      const id = await file('2025年低保资金发放名单')
      assert.equal((await does(id, { act: 'note', text: ' ' })).error.field, 'act.text')
      assert.equal((await does(id, { act: 'note', text: '已电话问过村委会' })).status, 200)
      assert.ok((await seen(id)).timeline.some(({ text }) => text === '已电话问过村委会'))
      assert.ok(!JSON.stringify(await mine(id)).includes('已电话问过村委会'))
    })
  })
})
