import type { InputOf } from '../../../src/contract/endpoint'
import type {
  actOnStaffAccount,
  openStaffAccount,
  StaffAccountAct,
  StaffAccountsView,
  StaffAccountView,
} from '../../../src/contract/staff-accounts'
import { judgeAccountAct, type StaffAccount } from '../../../src/domain/people/staff-account'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, UseCase, World } from '../../ports/use-case'
import { accountView, readSecondFactors } from './account-view'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { awaitPassword, createStaffAccount } from './new-staff-account'
import { reading } from '../acting/reading'
import { sitIn } from '../acting/sit-in-units'

interface At {
  readonly stores: Stores
  readonly world: World
  readonly caller: Caller
}

const find = async (id: string, at: At): Promise<Answer<StaffAccountView>> => {
  const all = await at.stores.staffAccounts.all()
  const account = all.find((each) => each.id === id)
  if (account === undefined) return fail('not_found')
  const secondFactors = await readSecondFactors(at.stores, at.caller, at.world.clock.now())
  return ok(accountView(account, { all, caller: at.caller, secondFactors }))
}

/** Everybody who signs in at the desk. */
export const listAccountsOfDesk: UseCase<object, StaffAccountsView> = ({ tenant, caller }, world) =>
  reading(world, tenant, async (stores) => {
    if (caller === null) return fail('unauthenticated')
    const all = await stores.staffAccounts.all()
    const secondFactors = await readSecondFactors(stores, caller, world.clock.now())
    const accounts = all.map((each) => accountView(each, { all, caller, secondFactors }))
    const { units } = await stores.organisation.chart()
    return ok({ today: world.clock.today(), accounts, units: units.map(({ id, name }) => ({ id, name })) })
  })

const audited = async (
  { stores, world, caller }: At,
  act: string,
  detail: Readonly<Record<string, unknown>>,
) => {
  const by = { personId: caller.person.id, role: 'office_head' } as const
  await stores.audit.write(auditEntry(by, world.clock.now(), { act, caseId: null, detail }))
}

/** Opens an account; nobody signs in with it before it has a password. */
export const openAccountAtDesk: UseCase<InputOf<typeof openStaffAccount>, StaffAccountView> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'open_staff_account' }, async (stores, caller) => {
    const made = await createStaffAccount(stores, asked.input, world)
    if (!made.ok) return made
    const { id } = made.value
    const at = { stores, world, caller }
    await audited(at, 'open_staff_account', { personId: id, roles: asked.input.roles })
    return find(id, at)
  })

const carryOut = async (
  account: StaffAccount,
  act: StaffAccountAct,
  { stores, world }: At,
): Promise<void> => {
  const { id, displayName } = account
  const { people, staffAccounts } = stores
  if (act.act === 'close') {
    await staffAccounts.close(id)
    await people.closeSessionsOf(id)
    return sitIn(stores, id, [])
  }
  if (act.act === 'end_sessions') return people.closeSessionsOf(id)
  if (act.act === 'reopen') await awaitPassword(stores, account, world)
  const name = act.act === 'change' ? act.displayName : displayName
  await staffAccounts.change(id, { displayName: name, roles: act.roles })
  await sitIn(stores, id, act.unitIds)
}

/** One act on an account. */
export const actOnAccountAtDesk: UseCase<InputOf<typeof actOnStaffAccount>, StaffAccountView> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'act_on_staff_account' }, async (stores, caller) => {
    const { id, act } = asked.input
    const all = await stores.staffAccounts.all()
    const account = all.find((each) => each.id === id)
    if (account === undefined) return fail('not_found')
    const roles = 'roles' in act ? act.roles : []
    const facts = { act: act.act, by: caller.person.id, roles }
    const judged = judgeAccountAct(account, facts, all)
    if (!judged.ok) return judged
    const at = { stores, world, caller }
    await carryOut(account, act, at)
    const reason = act.act === 'close' ? { reason: act.reason } : 'roles' in act ? { roles } : {}
    await audited(at, `${act.act}_staff_account`, { personId: id, before: account.roles, ...reason })
    return find(id, at)
  })
