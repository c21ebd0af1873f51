import { fail, ok, type Result } from '../result'
import type { Role } from './roles'

/** Roles that a head gives in his own township: not those from outside the office, and never the county's. */
export const GIVEN_ROLES = [
  'clerk',
  'handler',
  'reviewer',
  'confidentiality_reviewer',
  'office_head',
  'mayor',
  'village_clerk',
] as const satisfies readonly Role[]

export type GivenRole = (typeof GIVEN_ROLES)[number]

/** What each role may do, in a word to whoever gives it. */
export const GIVEN_ROLE_NOTES: Readonly<Record<GivenRole, string>> = {
  clerk: '登记、经办申请和来信，起草公开信息',
  handler: '承办交给他的事项，拟答复',
  reviewer: '审核公开信息和答复',
  confidentiality_reviewer: '做保密审查',
  office_head: '审批、交办，管理人员账号和设置',
  mayor: '审批答复和公开信息',
  village_clerk: '只写本村的村务公开',
}

/** How somebody at the desk signs in, and as what. */
export interface StaffAccount {
  /** Of the person. */
  readonly id: string
  /** Name to sign in with. */
  readonly account: string
  readonly displayName: string
  /** Roles of the account itself; appointments may give more, or end some. */
  readonly roles: readonly Role[]
  /** Roles that appointments give him today. */
  readonly appointed: readonly Role[]
  /** What he may do today, by account and appointments. */
  readonly rolesToday: readonly Role[]
  readonly unitIds: readonly string[]
  /** `new`: nobody chose a password yet; `closed`: nobody signs in with it any more. */
  readonly status: 'new' | 'active' | 'closed'
  /** Until when the one-time password is good; null where there is none. */
  readonly oneTimeUntil: string | null
  /** When somebody last signed in; null: never. */
  readonly signedInAt: string | null
}

/** Acts on an account that is there. */
export const ACCOUNT_ACTS = ['change', 'issue_password', 'end_sessions', 'close', 'reopen'] as const
export type AccountAct = (typeof ACCOUNT_ACTS)[number]

/** Chinese names of the acts. */
export const ACCOUNT_ACT_TEXTS: Readonly<Record<AccountAct, string>> = {
  change: '改姓名、岗位',
  issue_password: '发一次性密码',
  end_sessions: '让他重新登录',
  close: '停用账号',
  reopen: '恢复账号',
}

const KEEPER: Role = 'office_head'

interface Asked {
  readonly act: AccountAct
  /** Who asks. */
  readonly by: string
  /** Roles of the account after it, for `change` and `reopen`. */
  readonly roles?: readonly Role[]
}

/** Whether somebody besides this one keeps accounts. */
const hasOtherKeeper = (account: StaffAccount, all: readonly StaffAccount[]): boolean =>
  all.some(
    ({ id, status, rolesToday }) => id !== account.id && status !== 'closed' && rolesToday.includes(KEEPER),
  )

/** Whether he still keeps accounts after it. */
const keepsAfter = ({ appointed }: StaffAccount, { act, roles = [] }: Asked): boolean =>
  act === 'change' ? [...roles, ...appointed].includes(KEEPER) : act !== 'close'

type AccountRefusal =
  | 'own_account'
  | 'account_is_closed'
  | 'account_is_open'
  | 'last_keeper'
  | 'still_appointed'
  | 'county_account'

/** Whose it is not to change, however it stands. */
const ownershipRefusal = ({ id, roles }: StaffAccount, by: string): AccountRefusal | null => {
  if (id === by) return 'own_account'
  return roles.includes('county') ? 'county_account' : null
}

const statusRefusal = ({ status }: StaffAccount, act: AccountAct): AccountRefusal | null => {
  if (act === 'reopen') return status === 'closed' ? null : 'account_is_open'
  return status === 'closed' ? 'account_is_closed' : null
}

/**
 * Whether an act on an account may be done: nobody changes his own, the county's are not the township's, somebody must
 * stay who keeps accounts, and an account outlasts its person's appointment.
 * @example judgeAccountAct(account, { act: 'close', by: account.id }, all) // refused: own_account
 */
export const judgeAccountAct = (
  account: StaffAccount,
  asked: Asked,
  all: readonly StaffAccount[],
): Result<null, AccountRefusal> => {
  const refused = ownershipRefusal(account, asked.by) ?? statusRefusal(account, asked.act)
  if (refused !== null) return fail(refused)
  if (asked.act === 'close' && account.appointed.length > 0) return fail('still_appointed')
  const isKeeper = account.rolesToday.includes(KEEPER)
  return isKeeper && !keepsAfter(account, asked) && !hasOtherKeeper(account, all)
    ? fail('last_keeper')
    : ok(null)
}
