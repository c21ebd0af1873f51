import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyCases } from '../../../../src/contract/my-cases'
import {
  linkPhone,
  readMyPhone,
  readPhoneSignIn,
  sendPhoneCode,
  signInByPhone,
  unlinkPhone,
} from '../../../../src/contract/phones'
import { readSession } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { codeFor } from '../../../support/phone-forms'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { tablesHolding } from '../../../support/text-in-database'

const PHONE = '13908760001'

onOneDatabase((database) => {
  describe('signing in by phone', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const signIn = (phone: string, code: string) => call(server, signInByPhone, [{ phone, code }])
    const link = (token: string, phone: string, code: string) =>
      call(server, linkPhone, [{ phone, code }, { token }])
    const wrongFor = (code: string) => (code === '000000' ? '111111' : '000000')

    it('makes a resident the first time and finds the same one after', async () => {
      assert.deepEqual((await call(server, readPhoneSignIn, [{}])).body, { isOffered: true })
      const code = await codeFor(server, '139 0876 0002')
      const first = await signIn('+86 13908760002', code)
      assert.deepEqual([first.status, first.body.isGuest, first.body.roles], [200, false, ['resident']])
      assert.equal((await signIn('13908760002', code)).error?.code, 'wrong_phone_code')
      const again = await signIn('13908760002', await codeFor(server, '13908760002'))
      assert.equal(again.body.personId, first.body.personId)
    })

    it('keeps what a guest has done, and shows it on another phone', async () => {
      const token = await guestToken(server)
      await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
      const linked = await link(token, PHONE, await codeFor(server, PHONE))
      assert.deepEqual(linked.body, { phone: '139******01' })
      assert.equal((await call(server, readSession, [{}, { token }])).body.isGuest, false)
      const elsewhere = await signIn(PHONE, await codeFor(server, PHONE))
      const cases = await call(server, listMyCases, [{}, { token: elsewhere.body.token }])
      assert.equal(cases.body.cases.length, 1)
      const other = await guestToken(server)
      const code = await codeFor(server, PHONE)
      assert.equal((await link(other, PHONE, code)).error?.code, 'phone_of_another')
      // The code is not used up by the refusal: it signs in.
      assert.equal((await signIn(PHONE, code)).status, 200)
    })

    it('refuses a code after five wrong tries and after five minutes', async () => {
      const phone = '13908760003'
      const code = await codeFor(server, phone)
      for (let at = 0; at < 5; at += 1)
        assert.equal((await signIn(phone, wrongFor(code))).error?.field, 'code')
      assert.equal((await signIn(phone, code)).status, 401)
      const late = await codeFor(server, phone)
      server.setToday('2026-03-03')
      assert.equal((await signIn(phone, late)).status, 401)
      server.setToday('2026-03-02')
    })

    it('sends one number five codes an hour', async () => {
      const phone = '13908760004'
      for (let at = 0; at < 5; at += 1) assert.notEqual(await codeFor(server, phone), '')
      const sixth = await call(server, sendPhoneCode, [{ phone }])
      assert.deepEqual([sixth.status, sixth.error?.code], [429, 'too_many_codes'])
    })

    it('is not for staff, and lets a number go', async () => {
      const phone = '13908760005'
      const code = await codeFor(server, phone)
      assert.equal((await link(await tokenOf(server, 'clerk'), phone, code)).error?.code, 'not_for_staff')
      const token = await guestToken(server)
      assert.equal((await link(token, phone, code)).status, 200)
      assert.deepEqual((await call(server, unlinkPhone, [{}, { token }])).body, { phone: null })
      assert.deepEqual((await call(server, readMyPhone, [{}, { token }])).body, { phone: null })
      assert.equal((await call(server, unlinkPhone, [{}, { token }])).status, 404)
    })

    it('leaves no number in clear in the database, nor in the log', async () => {
      assert.deepEqual(await tablesHolding(server.storage, '13908760002'), [])
      assert.ok(!server.logLines.some((line) => line.includes('13908760002')))
    })
  })
})
