import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { endHeadSessions } from '../../../../src/contract/new-township'
import { setSignInRule } from '../../../../src/contract/second-factor'
import { confirmSession, readSession, signIn } from '../../../../src/contract/sessions'
import { actOnStaffAccount, issueOneTimePassword } from '../../../../src/contract/staff-accounts'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { setSecondFactor } from '../../../support/second-factor-forms'
import { startServer, type TestServer } from '../../../support/server'
import { newStaffAccount } from '../../../support/staff-account-forms'
import { newTownship } from '../../../support/township-forms'

onOneDatabase((database) => {
  describe('something grave at the desk', () => {
    let server: TestServer
    let head = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())
    beforeEach(async () => {
      server.setToday('2026-03-02')
      head = await tokenOf(server, 'head')
    })

    /** The phone lay on the desk; signing in was long ago. */
    const later = () => server.setToday('2026-03-03')
    const account = async () => (await newStaffAccount({ server, token: head })).body.id
    const act = (id: string, what: object) =>
      call(server, actOnStaffAccount, [
        { id, act: what },
        { token: head, key: newKey() },
      ])
    const confirm = (secret: string, token = head) => call(server, confirmSession, [{ secret }, { token }])
    const close = { act: 'close', reason: '调离' }

    it('is done at once by who has just signed in', async () => {
      assert.equal((await act(await account(), close)).status, 200)
    })

    it('waits for the password later on, and then is done as it was sent', async () => {
      const id = await account()
      later()
      const key = newKey()
      const send = () =>
        call(server, actOnStaffAccount, [
          { id, act: close },
          { token: head, key },
        ])
      assert.deepEqual([(await send()).status, (await send()).error?.code], [403, 'to_confirm_again'])
      assert.equal((await confirm('wrong-one')).error?.field, 'secret')
      assert.equal((await send()).error?.code, 'to_confirm_again')
      assert.deepEqual((await confirm(server.accounts.head.password)).body, { minutes: 10 })
      assert.equal((await send()).status, 200)
    })

    it('is a closing, a password for somebody, the end of his sessions and the rule of signing in, not a change of name', async () => {
      const id = await account()
      later()
      const change = { act: 'change', displayName: '小李', roles: ['clerk'], unitIds: [] }
      assert.equal((await act(id, change)).status, 200)
      const grave = [
        await act(id, close),
        await act(id, { act: 'end_sessions' }),
        await call(server, issueOneTimePassword, [{ id }, { token: head }]),
        await call(server, setSignInRule, [{ isNeeded: false }, { token: head }]),
      ]
      assert.deepEqual(
        grave.map(({ error }) => error?.code),
        grave.map(() => 'to_confirm_again'),
      )
    })

    it('is confirmed by a code of the app as well, each once', async () => {
      const { password } = server.accounts.reviewer
      const { app, token } = await setSecondFactor(server, {
        token: await tokenOf(server, 'reviewer'),
        password,
      })
      assert.equal((await confirm(app.next(), token)).status, 200)
      assert.equal((await confirm(app.again(), token)).error?.code, 'wrong_second_factor')
    })

    it('ends the sessions of a head of a township, by the county, and leaves him his password', async () => {
      const county = await tokenOf(server, 'county')
      const end = (person: string, township = server.tenant) =>
        call(server, endHeadSessions, [{ id: township, person }, { token: county }])
      const { personId } = (await call(server, readSession, [{}, { token: head }])).body
      assert.equal((await end(personId)).status, 200)
      assert.equal((await call(server, readSession, [{}, { token: head }])).status, 401)
      assert.equal((await call(server, signIn, [server.accounts.head])).status, 200)
      const { id, headId } = (await newTownship({ server, token: county })).body
      assert.deepEqual((await end(headId, id)).body, { ended: 0 })
      assert.equal((await end('nobody', id)).status, 404)
      later()
      assert.equal((await end(headId, id)).error?.code, 'to_confirm_again')
    })
  })
})
