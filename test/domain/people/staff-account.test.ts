import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  ACCOUNT_ACTS,
  GIVEN_ROLES,
  judgeAccountAct,
  type AccountAct,
  type StaffAccount,
} from '../../../src/domain/people/staff-account'
import type { Role } from '../../../src/domain/people/roles'

const account = (facts: Partial<StaffAccount> = {}): StaffAccount => {
  const roles = facts.roles ?? (['clerk'] as const)
  return {
    id: 'p1',
    account: 'lihua',
    displayName: '李华',
    roles,
    appointed: [],
    rolesToday: roles,
    unitIds: [],
    status: 'active',
    oneTimeUntil: null,
    signedInAt: null,
    ...facts,
  }
}
const HEAD = account({ id: 'head', roles: ['office_head'] })
type Act = AccountAct | readonly [act: AccountAct, ...roles: Role[]]
const judge = (of: StaffAccount, asked: Act, all = [HEAD, of]) => {
  const [act, ...roles] = typeof asked === 'string' ? ([asked] as const) : asked
  const judged = judgeAccountAct(of, { act, by: 'head', roles }, all)
  return judged.ok ? 'allowed' : judged.code
}

describe('an account of the desk', () => {
  it('is never given the county’s role, nor one from outside the office', () => {
    for (const role of ['county', 'resident', 'third_party'])
      assert.ok(!(GIVEN_ROLES as readonly string[]).includes(role))
  })
  it('is changed by another than its owner', () => {
    for (const act of ACCOUNT_ACTS) assert.equal(judge(HEAD, [act, 'clerk'], [HEAD]), 'own_account')
  })
  it('is closed before it is opened again, and does nothing in between', () => {
    const closed = account({ status: 'closed', roles: [] })
    for (const act of ACCOUNT_ACTS)
      assert.equal(judge(closed, [act, 'clerk']), act === 'reopen' ? 'allowed' : 'account_is_closed', act)
    assert.equal(judge(account(), ['reopen', 'clerk']), 'account_is_open')
    assert.equal(judge(account({ status: 'new' }), 'issue_password'), 'allowed')
  })
  it('of the county is not the township’s to change', () => {
    for (const act of ACCOUNT_ACTS)
      assert.equal(judge(account({ roles: ['county', 'clerk'] }), [act, 'clerk']), 'county_account')
  })
  it('stays while its owner is appointed', () => {
    assert.equal(judge(account({ appointed: ['mayor'] }), 'close'), 'still_appointed')
  })
  it('of the last head stays his: who keeps accounts is never nobody', () => {
    const other = account({ id: 'p2', roles: ['office_head'] })
    const all = (more: readonly StaffAccount[]) => [other, ...more]
    assert.equal(judge(other, 'close', all([])), 'last_keeper')
    assert.equal(judge(other, ['change', 'clerk'], all([])), 'last_keeper')
    assert.equal(judge(other, ['change', 'clerk', 'office_head'], all([])), 'allowed')
    assert.equal(judge(other, 'issue_password', all([])), 'allowed')
    assert.equal(judge(other, 'close', all([HEAD])), 'allowed')
    const lapsed = { ...HEAD, rolesToday: [] }
    assert.equal(judge(other, 'close', all([lapsed])), 'last_keeper')
    const closed = { ...HEAD, status: 'closed' as const }
    assert.equal(judge(other, 'close', all([closed])), 'last_keeper')
  })
  it('may be changed where an appointment makes its owner head', () => {
    const head = account({ id: 'p2', appointed: ['office_head'], rolesToday: ['clerk', 'office_head'] })
    assert.equal(judge(head, ['change', 'clerk'], [head]), 'allowed')
  })
})
