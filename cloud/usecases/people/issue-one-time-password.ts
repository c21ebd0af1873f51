import type { InputOf } from '../../../src/contract/endpoint'
import type { issueOneTimePassword, OneTimePassword } from '../../../src/contract/staff-accounts'
import { addDays } from '../../../src/domain/calendar/civil-date'
import { ONE_TIME_DAYS } from '../../../src/domain/people/password'
import { judgeAccountAct } from '../../../src/domain/people/staff-account'
import { fail, ok } from '../../../src/domain/result'
import type { Actor } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'

interface Order {
  readonly id: string
  readonly account: string
  readonly displayName: string
}

/** Makes a password for one use and ends the sessions of the account; only its hash is kept. */
export const issuePassword = async (
  { people, audit }: Stores,
  { id, account, displayName }: Order,
  { by, world }: { readonly by: Actor; readonly world: World },
): Promise<OneTimePassword> => {
  const password = world.identity.newPassword()
  const until = `${addDays(world.clock.today(), ONE_TIME_DAYS)}T16:00:00.000Z`
  const hash = await world.identity.hashPassword(password)
  await people.setPassword(id, { account, hash, oneTimeUntil: until })
  await people.closeSessionsOf(id)
  const facts = { act: 'issue_one_time_password', caseId: null, detail: { personId: id } }
  await audit.write(auditEntry(by, world.clock.now(), facts))
  return { account, displayName, password, until }
}

/** A one-time password for an account of the desk. */
export const issuePasswordAtDesk: UseCase<InputOf<typeof issueOneTimePassword>, OneTimePassword> = (
  { tenant, input, caller },
  world,
) =>
  changing(world, tenant, async (stores) => {
    if (caller === null) return fail('unauthenticated')
    const all = await stores.staffAccounts.all()
    const account = all.find(({ id }) => id === input.id)
    if (account === undefined) return fail('not_found')
    const personId = caller.person.id
    const judged = judgeAccountAct(account, { act: 'issue_password', by: personId }, all)
    if (!judged.ok) return judged
    return ok(await issuePassword(stores, account, { by: { personId, role: 'office_head' }, world }))
  })
