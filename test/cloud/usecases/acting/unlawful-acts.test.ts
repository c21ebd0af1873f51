import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Endpoint } from '../../../../src/contract/endpoint'
import type { ErrorCode } from '../../../../src/contract/errors'
import { withdrawMyCase } from '../../../../src/contract/my-cases'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal as expectRefusalOf } from '../../../support/expect-refusal'
import { call, newKey, type CallOptions, type Reply } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { grantedReply, requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('acts that the law does not allow', () => {
    let server: TestServer
    const token = { resident: '', clerk: '', head: '' }
    let caseId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      token.head = await tokenOf(server, 'head')
      const options = { token: token.resident, key: newKey() }
      caseId = (await call(server, submitInformationRequest, [requestForm(), options])).body.caseId
    })
    after(() => server.stop())

    const expectRefusal = (code: ErrorCode, field: string | null, ask: () => Promise<Reply<unknown>>) =>
      expectRefusalOf(server, [code, field], ask)

    const refused =
      <I, O>(door: Endpoint<I, O>, input: unknown, options: () => CallOptions) =>
      (): Promise<Reply<unknown>> =>
        call(server, door, [input, options()])

    const acting =
      (act: object, seq = 1) =>
      () =>
        call(server, actOnCase, [
          { id: caseId, seq, act },
          { token: token.clerk, key: newKey() },
        ])
    it('acts that are not lawful now, by whom, or on an old page', async () => {
      const returning = { id: caseId, seq: 1, act: { act: 'return_reply', reason: '重写' } }
      const asHead = () => ({ token: token.head, key: newKey() })
      await expectRefusal('act_not_allowed', null, refused(actOnCase, returning, asHead))
      await expectRefusal('forbidden', null, acting({ act: 'extend', days: 5, reason: '信息量大' }))
      await expectRefusal('stale_case', null, acting({ act: 'confirm_receipt' }, 7))
      assert.equal((await acting({ act: 'confirm_receipt' })()).status, 200)
      await expectRefusal('act_not_allowed', null, acting({ act: 'confirm_receipt' }, 2))
      await expectRefusal(
        'act_not_allowed',
        'act.correctionDueOn',
        acting({ act: 'notice_correction', points: ['一'], correctionDueOn: '2026-03-02' }, 2),
      )
      await expectRefusal(
        'incomplete_reply',
        'act.reply.facts',
        acting({ act: 'draft_reply', reply: grantedReply({ facts: '' }) }, 2),
      )
    })

    it("approving one's own draft, and a second reply", async () => {
      const asHead = (act: object, seq: number) => () =>
        call(server, actOnCase, [
          { id: caseId, seq, act },
          { token: token.head, key: newKey() },
        ])
      assert.equal((await asHead({ act: 'draft_reply', reply: grantedReply() }, 2)()).status, 200)
      await expectRefusal('same_person', null, asHead({ act: 'approve_reply' }, 3))
      assert.equal((await acting({ act: 'draft_reply', reply: grantedReply() }, 3)()).status, 200)
      await expectRefusal('stale_case', null, asHead({ act: 'approve_reply' }, 3))
      assert.equal((await asHead({ act: 'approve_reply' }, 4)()).status, 200)
      await expectRefusal('already_replied', null, asHead({ act: 'approve_reply' }, 5))
      await expectRefusal('already_replied', null, acting({ act: 'draft_reply', reply: grantedReply() }, 5))
      const withdrawal = { id: caseId, seq: 5 }
      await expectRefusal(
        'already_replied',
        null,
        refused(withdrawMyCase, withdrawal, () => ({ token: token.resident, key: newKey() })),
      )
    })
  })
})
