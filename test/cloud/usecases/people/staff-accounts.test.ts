import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readSession, signIn, signOut } from '../../../../src/contract/sessions'
import {
  actOnStaffAccount,
  listStaffAccounts,
  openStaffAccount,
} from '../../../../src/contract/staff-accounts'
import { listToday } from '../../../../src/contract/desk-today'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { tablesHolding } from '../../../support/text-in-database'
import {
  choosePassword,
  newlySignedIn,
  newPasswordFor,
  newStaffAccount,
  staffAccountFormOf,
} from '../../../support/staff-account-forms'

const OWN = '大盈江2月水位真高啊'

onOneDatabase((database) => {
  describe('accounts of the desk', () => {
    let server: TestServer
    let head = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())
    const keeper = (token = head) => ({ server, token })
    const act = (id: string, what: object, token = head) =>
      call(server, actOnStaffAccount, [
        { id, act: what },
        { token, key: newKey() },
      ])
    const accountOf = async (id: string) =>
      (await call(server, listStaffAccounts, [{}, { token: head }])).body.accounts.find(
        (each) => each.id === id,
      )

    it('are opened by the head, with a password for one use that opens nothing but the choice of one’s own', async () => {
      const { account, password, session, personId } = await newlySignedIn(keeper())
      assert.match(password, /^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/)
      assert.deepEqual([session.mustChangePassword, session.roles], [true, ['clerk']])
      const desk = await call(server, listToday, [{}, { token: session.token }])
      assert.deepEqual([desk.status, desk.error?.code], [403, 'password_to_change'])
      const chosen = await choosePassword(keeper(session.token), { current: password, password: OWN })
      assert.deepEqual([chosen.status, chosen.body.mustChangePassword], [200, false])
      assert.equal((await call(server, listToday, [{}, { token: chosen.body.token }])).status, 200)
      assert.equal((await call(server, readSession, [{}, { token: session.token }])).status, 401)
      assert.equal((await call(server, signIn, [{ account, password }])).error?.code, 'wrong_password')
      assert.equal((await call(server, signIn, [{ account, password: OWN }])).body.mustChangePassword, false)
      assert.deepEqual((await accountOf(personId))?.status, 'active')
    })

    it('keep the one-time password for a week and no longer, and the newest alone', async () => {
      const { id: personId } = (await newStaffAccount(keeper())).body
      const first = await newPasswordFor(keeper(), personId)
      const second = await newPasswordFor(keeper(), personId)
      const tryIt = ({ account, password }: typeof first) => call(server, signIn, [{ account, password }])
      assert.equal((await tryIt(first)).error?.code, 'wrong_password')
      assert.equal((await tryIt(second)).status, 200)
      assert.equal(second.until, '2026-03-09T16:00:00.000Z')
      server.setToday('2026-03-10')
      assert.equal((await tryIt(second)).error?.code, 'one_time_password_over')
      server.setToday('2026-03-02')
    })

    it('have no password in any row of the database', async () => {
      const { id: personId } = (await newStaffAccount(keeper())).body
      const { password } = await newPasswordFor(keeper(), personId)
      assert.deepEqual(await tablesHolding(server.storage, password), [])
      assert.deepEqual(await tablesHolding(server.storage, personId), [
        'audit',
        'credential',
        'idempotency',
        'person',
      ])
    })

    it('take only a password that is not easily guessed, and tell which field is wrong', async () => {
      const { password, session } = await newlySignedIn(keeper())
      const choose = (current: string, next: string) =>
        choosePassword(keeper(session.token), { current, password: next })
      const wrong = await choose('something-else', OWN)
      assert.deepEqual([wrong.error?.code, wrong.error?.field], ['wrong_password', 'current'])
      assert.equal((await choose(password, 'aaaa1111')).error?.field, 'password')
      assert.equal((await choose(password, password)).error?.code, 'same_password')
    })

    it('lose their roles, units and sessions when they are closed, and get them again when opened', async () => {
      const { personId, account, session, password } = await newlySignedIn(keeper(), {
        unitIds: ['party-government-office'],
      })
      assert.deepEqual((await accountOf(personId))?.unitIds, ['party-government-office'])
      const closed = await act(personId, { act: 'close', reason: '调走了' })
      assert.deepEqual([closed.body.status, closed.body.roles, closed.body.unitIds], ['closed', [], []])
      assert.equal((await call(server, signOut, [{}, { token: session.token }])).status, 401)
      assert.equal((await call(server, signIn, [{ account, password }])).status, 401)
      const open = await act(personId, { act: 'reopen', roles: ['handler'], unitIds: [] })
      assert.deepEqual([open.body.status, open.body.roles], ['new', ['handler']])
      assert.equal((await call(server, signIn, [{ account, password }])).status, 401)
      const again = await newPasswordFor(keeper(), personId)
      assert.equal(
        (await call(server, signIn, [{ account, password: again.password }])).body.roles[0],
        'handler',
      )
    })

    it('are nobody’s own to change, and there is always one who keeps them', async () => {
      const { personId: ownId } = (await call(server, readSession, [{}, { token: head }])).body
      const own = await act(ownId, { act: 'change', displayName: '我', roles: ['clerk'], unitIds: [] })
      assert.equal(own.error?.code, 'own_account')
      const second = await newlySignedIn(keeper(), { roles: ['office_head'] })
      const token = (
        await choosePassword(keeper(second.session.token), { current: second.password, password: OWN })
      ).body.token
      const { personId } = second
      const demoted = await act(personId, { act: 'change', displayName: '甲', roles: ['clerk'], unitIds: [] })
      assert.equal(demoted.status, 200)
      const now = await act(ownId, { act: 'close', reason: '不用了' }, token)
      assert.equal(now.status, 403)
    })

    it('are the head’s to keep, each under a name of its own', async () => {
      const clerk = await tokenOf(server, 'clerk')
      assert.equal((await call(server, listStaffAccounts, [{}, { token: clerk }])).status, 403)
      const form = staffAccountFormOf({ account: 'Clerk' })
      const taken = await call(server, openStaffAccount, [form, { token: head, key: newKey() }])
      assert.deepEqual([taken.error?.code, taken.error?.field], ['account_taken', 'account'])
      const county = await call(server, openStaffAccount, [
        { ...staffAccountFormOf(), roles: ['county'] },
        { token: head, key: newKey() },
      ])
      assert.deepEqual([county.status, county.error?.field], [422, 'roles.0'])
    })
  })
})
