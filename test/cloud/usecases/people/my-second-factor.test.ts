import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyDevices } from '../../../../src/contract/devices'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  giveSecondFactor,
  readSecondFactor,
} from '../../../../src/contract/second-factor'
import { changePassword, readSession, signIn } from '../../../../src/contract/sessions'
import { listToday } from '../../../../src/contract/desk-today'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { setSecondFactor, signInByTwoSteps } from '../../../support/second-factor-forms'
import { startServer, type TestServer } from '../../../support/server'
import { tablesHolding } from '../../../support/text-in-database'

onOneDatabase((database) => {
  describe('the second step of signing in', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    it('is set up with an app, asked after the password, and opens nothing before it', async () => {
      const account = server.accounts.clerk
      const before = await tokenOf(server, 'clerk')
      const elsewhere = await tokenOf(server, 'clerk')
      const { app, address, recoveryCodes } = await setSecondFactor(server, { ...account, token: before })
      assert.match(
        address,
        /^otpauth:\/\/totp\/%E5%85%AC%E5%BC%80%E9%80%9A%3Aclerk\?secret=[A-Z2-7]{32}&issuer=/,
      )
      assert.equal(new Set(recoveryCodes).size, 10)
      for (const token of [before, elsewhere])
        assert.equal((await call(server, readSession, [{}, { token }])).status, 401)

      const half = (await call(server, signIn, [account])).body
      assert.equal(half.secondFactor, 'to_give')
      const shut = await Promise.all([
        call(server, listToday, [{}, { token: half.token }]),
        call(server, readSecondFactor, [{}, { token: half.token }]),
        call(server, listMyDevices, [{}, { token: half.token }]),
      ])
      for (const { error } of shut) assert.equal(error?.code, 'second_factor_to_give')
      const changed = { current: account.password, password: '大盈江2月水位真高啊' }
      assert.equal((await call(server, changePassword, [changed, { token: half.token }])).status, 403)
      const whole = await call(server, giveSecondFactor, [{ code: app.next() }, { token: half.token }])
      assert.equal(whole.body.secondFactor, 'done')
      assert.equal((await call(server, listToday, [{}, { token: whole.body.token }])).status, 200)
      assert.equal((await call(server, readSession, [{}, { token: half.token }])).status, 401)

      assert.equal((await signInByTwoSteps(server, account, app.again())).error?.code, 'wrong_second_factor')
      assert.equal((await signInByTwoSteps(server, account, app.next())).status, 200)
    })

    it('takes each recovery code once, and counts them', async () => {
      const account = server.accounts.handler
      const token = await tokenOf(server, 'handler')
      const { recoveryCodes } = await setSecondFactor(server, { ...account, token })
      const [code = ''] = recoveryCodes
      const entered = await signInByTwoSteps(server, account, code.toUpperCase().replaceAll('-', ' '))
      assert.equal(entered.status, 200)
      const view = await call(server, readSecondFactor, [{}, { token: entered.body.token }])
      assert.deepEqual(view.body, { isSet: true, isNeeded: false, recoveryCodesLeft: 9 })
      assert.equal((await signInByTwoSteps(server, account, code)).error?.code, 'wrong_second_factor')
    })

    it('shuts for an hour after five wrong codes, whichever session tries them', async () => {
      const account = server.accounts.mayor
      const { app } = await setSecondFactor(server, { ...account, token: await tokenOf(server, 'mayor') })
      const { token } = (await call(server, signIn, [account])).body
      const tried = async (code: string) =>
        (await call(server, giveSecondFactor, [{ code }, { token }])).error?.code ?? 'ok'
      for (let at = 0; at < 5; at += 1) assert.equal(await tried('abc'), 'wrong_second_factor')
      assert.equal(await tried(app.next()), 'second_factor_locked')
      server.setToday('2026-03-03')
      assert.equal(await tried(app.next()), 'ok')
      server.setToday('2026-03-02')
    })

    it('lies in the database sealed, and its recovery codes as hashes', async () => {
      const account = server.accounts.reviewer
      const { app, recoveryCodes } = await setSecondFactor(server, {
        ...account,
        token: await tokenOf(server, 'reviewer'),
      })
      assert.deepEqual(await tablesHolding(server.storage, app.secret), [])
      assert.deepEqual(await tablesHolding(server.storage, recoveryCodes[0] ?? ''), [])
    })

    it('is replaced and given up with password and code only', async () => {
      const account = server.accounts.village
      const first = await setSecondFactor(server, { ...account, token: await tokenOf(server, 'village') })
      const { token } = first
      const begin = (input: object) => call(server, beginSecondFactor, [input, { token }])
      const { password } = account
      assert.equal((await begin({ password: 'wrong' })).error?.field, 'password')
      assert.equal((await begin({ password })).error?.code, 'wrong_second_factor')
      assert.equal((await call(server, confirmSecondFactor, [{ code: '123456' }, { token }])).status, 409)
      const again = await begin({ password, code: first.app.next() })
      assert.equal(again.status, 200)
      assert.equal(
        (await call(server, confirmSecondFactor, [{ code: '000' }, { token }])).error?.code,
        'wrong_second_factor',
      )
      server.setToday('2026-03-04')
      const end = (code: string) => call(server, endSecondFactor, [{ password, code }, { token }])
      assert.equal((await end('nonsense')).error?.code, 'wrong_second_factor')
      assert.equal((await end(first.app.next())).body.isSet, false)
      assert.equal((await call(server, signIn, [account])).body.secondFactor, 'done')
      assert.equal((await end(first.app.next())).error?.code, 'no_second_factor')
      server.setToday('2026-03-02')
    })
  })
})
