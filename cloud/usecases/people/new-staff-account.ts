import type { StaffAccountForm } from '../../../src/contract/staff-accounts'
import type { Role } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { sitIn } from '../acting/sit-in-units'

/** A hash that no password has: the account is there, and is opened by the password that is issued next. */
export const awaitPassword = async (
  { people }: Stores,
  { id, account }: { readonly id: string; readonly account: string },
  { identity, clock }: World,
): Promise<void> => {
  const hash = await identity.hashPassword(identity.newToken().token)
  await people.setPassword(id, { account, hash, oneTimeUntil: clock.now() })
}

const isTaken = async ({ people, staffAccounts }: Stores, account: string): Promise<boolean> =>
  (await staffAccounts.all()).some((each) => each.account === account) ||
  (await people.findByAccount(account)) !== null

/** Makes somebody with an account; nobody signs in with it before it has a password. */
export const createStaffAccount = async (
  stores: Stores,
  {
    account,
    displayName,
    roles,
    unitIds,
  }: Omit<StaffAccountForm, 'roles'> & { readonly roles: readonly Role[] },
  world: World,
): Promise<Answer<{ readonly id: string }>> => {
  if (await isTaken(stores, account)) return fail('account_taken', { field: 'account' })
  const id = world.identity.newId()
  await stores.people.create({ id, displayName, roles, isGuest: false })
  await awaitPassword(stores, { id, account }, world)
  await sitIn(stores, id, unitIds)
  return ok({ id })
}
