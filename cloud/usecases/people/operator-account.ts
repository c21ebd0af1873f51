import type { OneTimePassword } from '../../../src/contract/staff-accounts'
import type { Role } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { Answer, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { issuePassword } from './issue-one-time-password'
import { JOB } from '../acting/job-actor'
import { createStaffAccount } from './new-staff-account'

/** Whose account it is, and in which township. */
export interface OperatorOrder {
  readonly tenant: string
  readonly account: string
  readonly displayName: string
  readonly roles: readonly Role[]
}

/**
 * An account by whoever runs the host, with a password for one use: the first head of the first township, and people of the
 * county, whose role no door gives. An account that is there gets another password and stays as it is.
 */
export const accountByOperator = (
  { tenant, account, displayName, roles }: OperatorOrder,
  world: World,
): Promise<Answer<OneTimePassword>> =>
  changing(world, tenant, async (stores) => {
    const known = (await stores.staffAccounts.all()).find((each) => each.account === account)
    if (known?.status === 'closed') return fail('account_is_closed')
    if (known !== undefined) return ok(await issuePassword(stores, known, { by: JOB, world }))
    const made = await createStaffAccount(stores, { account, displayName, roles, unitIds: [] }, world)
    if (!made.ok) return made
    const { id } = made.value
    const facts = { act: 'open_staff_account', caseId: null, detail: { personId: id, roles } }
    await stores.audit.write(auditEntry(JOB, world.clock.now(), facts))
    return ok(await issuePassword(stores, { id, account, displayName }, { by: JOB, world }))
  })
