import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  agreeToRemoval,
  askRemoval,
  readSignInRule,
  setSignInRule,
} from '../../../../src/contract/second-factor'
import { confirmSession, readSession, signIn } from '../../../../src/contract/sessions'
import { actOnStaffAccount, listStaffAccounts } from '../../../../src/contract/staff-accounts'
import { listToday } from '../../../../src/contract/desk-today'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { setSecondFactor, signInByTwoSteps } from '../../../support/second-factor-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the rule of signing in by two steps', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const rule = (token: string, isNeeded: boolean) => call(server, setSignInRule, [{ isNeeded }, { token }])
    const idOf = async (token: string) => (await call(server, readSession, [{}, { token }])).body.personId
    const confirm = (token: string, secret: string) => call(server, confirmSession, [{ secret }, { token }])
    let head = ''
    let county = ''
    let mayor = ''

    it('is set by somebody who has a second step himself, and holds for sessions that are open', async () => {
      const first = await tokenOf(server, 'head')
      mayor = await tokenOf(server, 'mayor')
      const clerk = await tokenOf(server, 'clerk')
      assert.equal((await rule(first, true)).error?.code, 'own_second_factor_first')
      const asked = (await call(server, readSignInRule, [{}, { token: first }])).body
      assert.deepEqual([asked.rule, asked.mayChange], [null, true])
      assert.ok(asked.without.includes('演示镇长') && !asked.without.includes('演示经办'))
      head = (await setSecondFactor(server, { ...server.accounts.head, token: first })).token
      assert.equal((await rule(head, true)).body.rule?.by, 'township')
      const stopped = await call(server, listToday, [{}, { token: mayor }])
      assert.deepEqual([stopped.status, stopped.error?.code], [403, 'second_factor_to_set'])
      assert.equal((await call(server, listToday, [{}, { token: clerk }])).status, 200)
      assert.equal((await call(server, signIn, [server.accounts.mayor])).body.secondFactor, 'to_set')
      mayor = (await setSecondFactor(server, { ...server.accounts.mayor, token: mayor })).token
      assert.equal((await call(server, listToday, [{}, { token: mayor }])).status, 200)
    })

    it('of the county is not the township’s to take back', async () => {
      await rule(head, false)
      const first = await tokenOf(server, 'county')
      county = (await setSecondFactor(server, { ...server.accounts.county, token: first })).token
      assert.equal((await rule(county, true)).body.rule?.by, 'county')
      assert.equal((await rule(head, false)).error?.code, 'rule_of_county')
      assert.equal((await rule(county, false)).body.rule, null)
    })

    it('has its way back for a lost phone: two who keep accounts, and never its owner', async () => {
      const id = await idOf(mayor)
      const ask = (token: string, of: string) =>
        call(server, askRemoval, [{ id: of, reason: '手机掉河里了' }, { token }])
      const agree = (token: string, of: string) => call(server, agreeToRemoval, [{ id: of }, { token }])
      assert.equal((await agree(county, id)).error?.code, 'no_removal_asked')
      assert.equal((await ask(head, await idOf(head))).error?.code, 'own_second_factor')
      assert.equal((await ask(mayor, id)).status, 403)
      assert.deepEqual((await ask(head, id)).body, { removed: false })
      assert.equal((await agree(head, id)).error?.code, 'removal_by_another')
      const seen = (await call(server, listStaffAccounts, [{}, { token: head }])).body.accounts
      const removal = seen.find((each) => each.id === id)?.removal
      assert.deepEqual([removal?.reason, removal?.mayAgree], ['手机掉河里了', false])
      server.setToday('2026-03-06')
      assert.equal((await agree(county, id)).error?.code, 'to_confirm_again')
      await confirm(county, server.accounts.county.password)
      assert.equal((await agree(county, id)).error?.code, 'no_removal_asked')
      await ask(head, id)
      assert.deepEqual((await agree(county, id)).body, { removed: true })
      assert.equal((await call(server, readSession, [{}, { token: mayor }])).status, 401)
      assert.equal((await call(server, signIn, [server.accounts.mayor])).body.secondFactor, 'done')
    })

    it('does not hinder the head from ending every session of somebody', async () => {
      const token = await tokenOf(server, 'clerk')
      const id = await idOf(token)
      const act = { id, act: { act: 'end_sessions' } }
      await confirm(head, server.accounts.head.password)
      assert.equal((await call(server, actOnStaffAccount, [act, { token: head, key: newKey() }])).status, 200)
      assert.equal((await call(server, readSession, [{}, { token }])).status, 401)
      assert.equal(
        (await signInByTwoSteps(server, server.accounts.clerk, '1')).error?.code,
        'no_second_factor',
      )
    })
  })
})
