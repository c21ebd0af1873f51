import type { InputOf } from '../../../src/contract/endpoint'
import type {
  endHeadSessions,
  issueHeadPassword,
  loadLaws,
  openTownshipHead,
  readTownshipHeads,
  TownshipHeads,
} from '../../../src/contract/new-township'
import type { OneTimePassword } from '../../../src/contract/staff-accounts'
import type { StaffAccount } from '../../../src/domain/people/staff-account'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, Caller, UseCase, World } from '../../ports/use-case'
import { readSecondFactors } from '../people/account-view'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { issuePassword } from '../people/issue-one-time-password'
import { createStaffAccount } from '../people/new-staff-account'
import { byCounty } from './by-county'
import { isBeside } from './read-county'
import { reading } from '../acting/reading'

const isHead = ({ rolesToday, roles }: StaffAccount): boolean =>
  [...rolesToday, ...roles].includes('office_head')

/** Who keeps the accounts of a township of the county. */
export const readHeadsOfTownship: UseCase<InputOf<typeof readTownshipHeads>, TownshipHeads> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  if (!(await isBeside(world, tenant, input.id))) return fail('not_found')
  return reading(world, input.id, async (stores) => {
    const heads = (await stores.staffAccounts.all()).filter(isHead)
    const { who, removals } = await readSecondFactors(stores, caller, world.clock.now())
    return ok({
      township: stores.settings.office.township,
      heads: heads.map(({ id, account, displayName, status, signedInAt }) => ({
        ...{ id, account, displayName, status, signedInAt },
        hasSecondFactor: who.includes(id),
        removal: removals.get(id) ?? null,
      })),
    })
  })
}

/** A change in a township of the county, in its own transaction. */
const inTownship = async <Output>(
  { tenant, caller }: Asked<unknown>,
  { township, world }: { readonly township: string; readonly world: World },
  work: (stores: Stores, caller: Caller) => Promise<Answer<Output>>,
): Promise<Answer<Output>> => {
  if (caller === null) return fail('unauthenticated')
  if (!(await isBeside(world, tenant, township))) return fail('not_found')
  return changing(world, township, (stores) => work(stores, caller))
}

/** The head of a township on whose account the county acts: never his own. */
const headNamed = async (
  { staffAccounts }: Pick<Stores, 'staffAccounts'>,
  person: string,
  caller: Caller,
): Promise<Answer<StaffAccount>> => {
  const account = (await staffAccounts.all()).find(({ id }) => id === person)
  if (account === undefined || !isHead(account)) return fail('not_found')
  return account.id === caller.person.id ? fail('own_account') : ok(account)
}

/** Ends the sessions of a head on every device; the password stays. */
export const endSessionsOfHead: UseCase<InputOf<typeof endHeadSessions>, { readonly ended: number }> = (
  asked,
  world,
) =>
  inTownship(asked, { township: asked.input.id, world }, async (stores, caller) => {
    const head = await headNamed(stores, asked.input.person, caller)
    if (!head.ok) return head
    const { id: personId } = head.value
    const now = world.clock.now()
    const ended = (await stores.people.sessionsOf(personId, now)).length
    await stores.people.closeSessionsOf(personId)
    const facts = { act: 'end_sessions_staff_account', caseId: null, detail: { personId, ended } }
    await stores.audit.write(auditEntry(byCounty(caller), now, facts))
    return ok({ ended })
  })

/** A one-time password for a head: the county's, where nobody in the township could give it. */
export const issuePasswordToHead: UseCase<InputOf<typeof issueHeadPassword>, OneTimePassword> = (
  asked,
  world,
) =>
  inTownship(asked, { township: asked.input.id, world }, async (stores, caller) => {
    const head = await headNamed(stores, asked.input.person, caller)
    if (!head.ok) return head
    if (head.value.status === 'closed') return fail('not_found')
    return ok(await issuePassword(stores, head.value, { by: byCounty(caller), world }))
  })

/** An account for another head, where nobody is left in the township who could open one. */
export const openHeadOfTownship: UseCase<InputOf<typeof openTownshipHead>, { readonly id: string }> = async (
  asked,
  world,
) => {
  const { id: township, displayName, account, reason } = asked.input
  if (!(await isBeside(world, asked.tenant, township))) return fail('not_found')
  return answeringOnce(
    { ...asked, tenant: township },
    { world, act: 'open_township_head' },
    async (stores, caller) => {
      const form = { displayName, account, roles: ['office_head' as const], unitIds: [] }
      const made = await createStaffAccount(stores, form, world)
      if (!made.ok) return made
      const facts = { act: 'open_staff_account', caseId: null, detail: { personId: made.value.id, reason } }
      await stores.audit.write(auditEntry(byCounty(caller), world.clock.now(), facts))
      return made
    },
  )
}

/** Laws stored in one transaction: few enough to be quick to repeat, many enough to be quick. */
const AT_ONCE = 20

/** Brings the next laws into a township; what is there already stays as it is. */
export const loadLawsOfTownship: UseCase<
  InputOf<typeof loadLaws>,
  { readonly done: number; readonly of: number }
> = async (asked, world) => {
  const laws = await world.townshipLaws.all(world.clock.today())
  const { id: township, from } = asked.input
  return inTownship(asked, { township, world }, async (stores, caller) => {
    const some = laws.slice(from, from + AT_ONCE)
    for (const { document, versions } of some) await stores.documents.put(document, versions)
    const facts = { act: 'load_laws', caseId: null, detail: { from, count: some.length } }
    await stores.audit.write(auditEntry(byCounty(caller), world.clock.now(), facts))
    return ok({ done: Math.min(from + AT_ONCE, laws.length), of: laws.length })
  })
}
