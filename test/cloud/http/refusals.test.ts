import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Endpoint } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import { listDocuments } from '../../../src/contract/list-documents'
import { listMyCases, readMyCase } from '../../../src/contract/my-cases'
import { readDocument } from '../../../src/contract/read-document'
import { previewReminders, runReminders, tick } from '../../../src/contract/reminders'
import { signIn, signInWithWechat } from '../../../src/contract/sessions'
import { actOnCase, readStaffCase, revealPersonalField } from '../../../src/contract/staff-cases'
import { listToday } from '../../../src/contract/desk-today'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../support/databases'
import { expectRefusal as expectRefusalOf } from '../../support/expect-refusal'
import { call, newKey, send, type CallOptions, type Reply } from '../../support/http-client'
import { guestToken, tokenOf } from '../../support/people-in-tests'
import { CITIZEN, requestForm } from '../../support/request-forms'
import { startServer, type TestServer } from '../../support/server'

onOneDatabase((database) => {
  describe('every refusal has its code, its Chinese words, and changes nothing', () => {
    let server: TestServer
    const token = { resident: '', other: '', clerk: '', head: '' }
    let caseId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token.resident = await guestToken(server)
      token.other = await guestToken(server)
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

    const filing = (input: unknown) =>
      refused(submitInformationRequest, input, () => ({ token: token.resident, key: newKey() }))
    const acting =
      (act: object, seq = 1) =>
      () =>
        call(server, actOnCase, [
          { id: caseId, seq, act },
          { token: token.clerk, key: newKey() },
        ])
    const posting =
      (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      () =>
        send(`${server.origin}/api/requests/${server.tenant}/submit`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token.resident}`,
            'idempotency-key': newKey(),
            'content-type': 'application/json',
            ...headers,
          },
          body,
        })

    it('unknown fields, at any depth, by name', async () => {
      await expectRefusal('unknown_field', 'purpose', filing(requestForm({ purpose: '生产' })))
      const applicant = { ...CITIZEN, age: 30 }
      await expectRefusal('unknown_field', 'applicant.age', filing(requestForm({ applicant })))
      const named = `{"__proto__":{"a":1},${JSON.stringify(requestForm()).slice(1)}`
      await expectRefusal('unknown_field', '__proto__', posting(named))
      await expectRefusal(
        'unknown_field',
        'sort',
        refused(listDocuments, { q: '低保', sort: 'x' }, () => ({})),
      )
    })

    it('wrong types, missing and overlong fields, by name', async () => {
      await expectRefusal(
        'invalid_field',
        'acceptsOtherForm',
        filing(requestForm({ acceptsOtherForm: 'ja' })),
      )
      await expectRefusal('invalid_field', 'provisionForm', filing(requestForm({ provisionForm: 'fax' })))
      await expectRefusal(
        'invalid_field',
        'applicant.phone',
        filing(requestForm({ applicant: { ...CITIZEN, phone: '12' } })),
      )
      const wanted = { description: '长'.repeat(1001), documentNumber: '', features: '' }
      await expectRefusal('invalid_field', 'wanted.description', filing(requestForm({ wanted })))
      await expectRefusal(
        'invalid_field',
        'applicant.kind',
        filing(requestForm({ applicant: { kind: 'robot' } })),
      )
      const twice = `${server.origin}/api/public/${server.tenant}/documents?q=a&q=b`
      await expectRefusal('invalid_field', 'q', () => send(twice, {}))
    })

    it('characters that no database holds', async () => {
      const withNul = { description: '名册\u0000', documentNumber: '', features: '' }
      await expectRefusal('invalid_field', 'wanted.description', filing(requestForm({ wanted: withNul })))
      const halfPair = { description: '名册\ud800', documentNumber: '', features: '' }
      await expectRefusal('invalid_field', 'wanted.description', filing(requestForm({ wanted: halfPair })))
      await expectRefusal(
        'invalid_field',
        'q',
        refused(listDocuments, { q: '\u0000低' }, () => ({})),
      )
    })

    it('an identity number or credit code with a wrong check digit', async () => {
      const identityDocument = { type: 'id_card', number: '110105194912310021' }
      const applicant = { ...CITIZEN, identityDocument }
      await expectRefusal(
        'invalid_id_number',
        'applicant.identityDocument.number',
        filing(requestForm({ applicant })),
      )
      const { phone, address, postcode, email } = CITIZEN
      const company = {
        kind: 'business',
        name: '某公司',
        creditCode: '91350100M000100Y44',
        legalRepresentative: '甲',
      }
      const organisation = { ...company, contactName: '乙', phone, address, postcode, email }
      await expectRefusal(
        'invalid_credit_code',
        'applicant.creditCode',
        filing(requestForm({ applicant: organisation })),
      )
    })

    it('a date that does not exist', async () => {
      const act = { act: 'notice_correction', points: ['名称不明确'], correctionDueOn: '2026-02-30' }
      await expectRefusal('no_such_date', 'act.correctionDueOn', acting(act))
      const range = { from: '2026-02-29', to: '2026-03-01' }
      await expectRefusal(
        'no_such_date',
        'from',
        refused(previewReminders, range, () => ({ token: token.clerk })),
      )
    })

    it('bodies that are too large, whatever the header says, or no JSON object', async () => {
      const large = JSON.stringify(requestForm({ more: 'x'.repeat(300_000) }))
      await expectRefusal('body_too_large', null, posting(large))
      for (const body of ['{"a":', '[]', '"text"', 'null'])
        await expectRefusal('malformed_body', null, posting(body))
      await expectRefusal('malformed_body', null, posting(new Uint8Array([0x7b, 0xff, 0x7d])))
      await expectRefusal('malformed_body', null, posting('{}', { 'content-type': 'text/plain' }))
      await expectRefusal('malformed_body', null, posting('['.repeat(100_000)))
    })

    it('nobody, somebody else, and the wrong role', async () => {
      await expectRefusal(
        'unauthenticated',
        null,
        refused(listMyCases, {}, () => ({})),
      )
      await expectRefusal(
        'unauthenticated',
        null,
        refused(listMyCases, {}, () => ({ token: 'x'.repeat(43) })),
      )
      await expectRefusal(
        'forbidden',
        null,
        refused(listToday, {}, () => ({ token: token.resident })),
      )
      const revealing = { id: 'x', field: 'phone', reason: '联系' }
      await expectRefusal(
        'forbidden',
        null,
        refused(revealPersonalField, revealing, () => ({ token: token.other })),
      )
      await expectRefusal('not_found', null, () =>
        call(server, readMyCase, [{ id: caseId }, { token: token.other }]),
      )
      await expectRefusal(
        'unauthenticated',
        null,
        refused(tick, {}, () => ({ token: token.head })),
      )
      await expectRefusal(
        'unauthenticated',
        null,
        refused(runReminders, {}, () => ({})),
      )
    })

    it('a wrong password and an unknown account alike', async () => {
      await expectRefusal(
        'wrong_password',
        null,
        refused(signIn, { account: 'clerk', password: 'no' }, () => ({})),
      )
      await expectRefusal(
        'wrong_password',
        null,
        refused(signIn, { account: 'nobody', password: 'no' }, () => ({})),
      )
      await expectRefusal(
        'unauthenticated',
        null,
        refused(signInWithWechat, { code: 'refused' }, () => ({})),
      )
    })

    it('too many tries for one account', async () => {
      const guess = refused(signIn, { account: 'head', password: 'no' }, () => ({
        headers: { 'x-real-ip': '10.0.0.9' },
      }))
      for (let tries = 0; tries < 10; tries += 1) assert.equal((await guess()).status, 401)
      await expectRefusal('rate_limited', null, guess)
    })

    it('what is not there: paths, townships, ids, methods', async () => {
      await expectRefusal('not_found', null, () =>
        send(`${server.origin}/api/public/${server.tenant}/nothing`, {}),
      )
      await expectRefusal('not_found', null, () => send(`${server.origin}/api/nothing`, {}))
      await expectRefusal(
        'not_found',
        null,
        refused(listDocuments, {}, () => ({ tenant: 'elsewhere' })),
      )
      await expectRefusal(
        'not_found',
        null,
        refused(readDocument, { id: 'x' }, () => ({})),
      )
      await expectRefusal(
        'not_found',
        null,
        refused(readStaffCase, { id: 'x' }, () => ({ token: token.clerk })),
      )
      await expectRefusal(
        'invalid_field',
        'id',
        refused(readDocument, { id: "a' or 1=1" }, () => ({})),
      )
      const path = `${server.origin}/api/public/${server.tenant}/home`
      await expectRefusal('method_not_allowed', null, () => send(path, { method: 'DELETE' }))
    })

    it('a missing, a malformed and a used idempotency key', async () => {
      for (const key of [undefined, 'short', 'with space'.repeat(2), 'x'.repeat(101)]) {
        const options = { token: token.resident, ...(key === undefined ? {} : { key }) }
        const ask = refused(submitInformationRequest, requestForm(), () => options)
        await expectRefusal('missing_idempotency_key', null, ask)
      }
      const key = newKey()
      const wanted = { description: '第一份', documentNumber: '', features: '' }
      await call(server, submitInformationRequest, [requestForm({ wanted }), { token: token.other, key }])
      await expectRefusal(
        'idempotency_conflict',
        null,
        refused(submitInformationRequest, requestForm(), () => ({ token: token.other, key })),
      )
    })
  })
})
