import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { GIVEN_ROLES, type AccountAct, type StaffAccount } from '../domain/people/staff-account'
import { line } from './applicant'
import { byId, identifier, nothing } from './case-id'
import type { DeskActView } from './desk-act-view'
import { answering } from './endpoint'

/** An account of the desk, and what whoever reads it may do with it. */
export interface StaffAccountView extends StaffAccount {
  readonly acts: readonly DeskActView<AccountAct>[]
  /** Whether signing in asks for a second step. */
  readonly hasSecondFactor: boolean
  /** That somebody asked for it to be taken away; null where nobody did, or the days are over. */
  readonly removal: RemovalView | null
}

/** A removal that waits for a second person. */
export interface RemovalView {
  readonly askedByName: string
  readonly reason: string
  readonly until: string
  /** Whether whoever reads it may agree: he is neither who asked nor whose it is. */
  readonly mayAgree: boolean
}

/** Everybody who signs in at the desk, and the units to sit in. */
export interface StaffAccountsView {
  readonly today: IsoDate
  readonly accounts: readonly StaffAccountView[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

/** A one-time password as it is shown once; it is kept nowhere. */
export interface OneTimePassword {
  readonly account: string
  readonly displayName: string
  readonly password: string
  /** Good until then. */
  readonly until: string
}

const displayName = line('姓名', 30)
const roles = z
  .array(z.enum(GIVEN_ROLES, { error: '没有这个岗位，请从列表里选' }), { error: '请选择岗位' })
  .check(z.minLength(1, '至少选一个岗位'), z.maxLength(GIVEN_ROLES.length, '岗位太多'))
const unitIds = z._default(z.array(identifier).check(z.maxLength(10, '最多选 10 个单位')), [])

/** Facts of a new account. */
export const staffAccountForm = z.strictObject({
  account: line('账号', 40).check(
    z.regex(/^[0-9A-Za-z._-]{3,40}$/, '账号用 3 到 40 位字母、数字，例如 lihua'),
    z.toLowerCase(),
  ),
  displayName,
  roles,
  unitIds,
})
export type StaffAccountForm = z.infer<typeof staffAccountForm>

/** Acts on an account, each with just what it needs. */
export const staffAccountAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('change'), displayName, roles, unitIds }),
    z.strictObject({ act: z.literal('end_sessions') }),
    z.strictObject({ act: z.literal('close'), reason: line('停用的原因', 200) }),
    z.strictObject({ act: z.literal('reopen'), roles, unitIds }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type StaffAccountAct = z.infer<typeof staffAccountAct>

/** Accounts of the desk, by name. For the head of the office. */
export const listStaffAccounts = answering<StaffAccountsView>()({
  area: 'staff',
  method: 'GET',
  path: '/accounts',
  input: nothing,
})

/** Opens an account, once per `Idempotency-Key`. It has no password until one is issued. */
export const openStaffAccount = answering<StaffAccountView>()({
  area: 'staff',
  method: 'POST',
  path: '/accounts',
  input: staffAccountForm,
})

/** One act on an account. */
export const actOnStaffAccount = answering<StaffAccountView>()({
  area: 'staff',
  method: 'POST',
  path: '/accounts/:id/acts',
  input: () => z.strictObject({ id: identifier, act: staffAccountAct }),
})

/**
 * Makes a one-time password and ends every session of the account; one made before is no longer good. Asked again it makes
 * another, so that the answer need be kept nowhere.
 */
export const issueOneTimePassword = answering<OneTimePassword>()({
  area: 'staff',
  method: 'POST',
  path: '/accounts/:id/password',
  input: byId,
})
