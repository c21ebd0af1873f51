import { changePassword, signIn } from '../../src/contract/sessions'
import {
  issueOneTimePassword,
  openStaffAccount,
  type StaffAccountForm,
} from '../../src/contract/staff-accounts'
import { call, newKey } from './http-client'
import type { TestServer } from './server'

/** Whoever keeps the accounts: server and token of a head. */
export interface Keeper {
  readonly server: TestServer
  readonly token: string
}

let accounts = 0

/** A clerk’s new account under a name of its own. */
export const staffAccountFormOf = (facts: Partial<StaffAccountForm> = {}): StaffAccountForm => ({
  account: `new-clerk-${(accounts += 1)}`,
  displayName: '新来的小李',
  roles: ['clerk'],
  unitIds: [],
  ...facts,
})

export const newStaffAccount = ({ server, token }: Keeper, facts: Partial<StaffAccountForm> = {}) =>
  call(server, openStaffAccount, [staffAccountFormOf(facts), { token, key: newKey() }])

export const newPasswordFor = async ({ server, token }: Keeper, id: string) =>
  (await call(server, issueOneTimePassword, [{ id }, { token }])).body

/** A new member of staff who signed in with the one-time password. */
export const newlySignedIn = async (keeper: Keeper, facts: Partial<StaffAccountForm> = {}) => {
  const { id: personId } = (await newStaffAccount(keeper, facts)).body
  const { account, password } = await newPasswordFor(keeper, personId)
  const session = (await call(keeper.server, signIn, [{ account, password }])).body
  return { personId, account, password, session }
}

/** Chooses another password. */
export const choosePassword = (
  { server, token }: Keeper,
  input: { readonly current: string; readonly password: string },
) => call(server, changePassword, [input, { token }])
