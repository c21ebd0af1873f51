import type { InputOf } from '../../../src/contract/endpoint'
import type { agreeToRemoval, askRemoval, RemovalAnswer } from '../../../src/contract/second-factor'
import {
  judgeRemovalAgreed,
  judgeRemovalAsked,
  REMOVAL_DAYS,
  type RemovalAsked,
} from '../../../src/domain/people/second-factor'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { KeptRemoval } from '../../ports/second-factor-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { daysLater } from '../acting/later'
import { isBeside } from '../county/read-county'

/** A removal that was asked for, with the end of its days. */
export const withUntil = (removal: KeptRemoval): RemovalAsked & KeptRemoval => ({
  ...removal,
  until: daysLater(removal.askedAt, REMOVAL_DAYS),
})

interface Keeping {
  readonly stores: Stores
  readonly caller: Caller
  readonly by: Actor
  readonly removing: { readonly personId: string; readonly by: string; readonly isSet: boolean }
}

/** A change by whoever keeps accounts: the head at home, the county in each of its townships. */
const keeping = async <Output>(
  { tenant, input, caller }: Asked<{ readonly id: string; readonly township?: string | undefined }>,
  world: World,
  work: (at: Keeping) => Promise<Answer<Output>>,
): Promise<Answer<Output>> => {
  if (caller === null) return fail('unauthenticated')
  const { id: personId, township = tenant } = input
  const isCounty = caller.person.roles.includes('county')
  if (township !== tenant && !isCounty) return fail('forbidden')
  if (!(await isBeside(world, tenant, township))) return fail('not_found')
  const by = { personId: caller.person.id, role: isCounty ? 'county' : 'office_head' } as const
  return changing(world, township, async (stores) => {
    if (!(await stores.staffAccounts.all()).some(({ id }) => id === personId)) return fail('not_found')
    const isSet = await stores.secondFactors.isSet(personId)
    return work({ stores, caller, by, removing: { personId, by: caller.person.id, isSet } })
  })
}

/** One of those who keep accounts asks for it; nothing changes yet. */
export const askForRemoval: UseCase<InputOf<typeof askRemoval>, RemovalAnswer> = (asked, world) =>
  keeping(asked, world, async ({ stores, caller, by, removing }) => {
    const judged = judgeRemovalAsked(removing)
    if (!judged.ok) return judged
    const { personId } = removing
    const { reason } = asked.input
    const at = world.clock.now()
    const { id: askedBy, displayName: askedByName } = caller.person
    await stores.secondFactors.askRemoval({ personId, askedBy, askedByName, reason, askedAt: at })
    const facts = { act: 'ask_second_factor_removal', caseId: null, detail: { personId, reason } }
    await stores.audit.write(auditEntry(by, at, facts))
    return ok({ removed: false })
  })

/** Another one agrees: it is gone, and so are the sessions of the person. */
export const agreeToOneRemoval: UseCase<InputOf<typeof agreeToRemoval>, RemovalAnswer> = (asked, world) =>
  keeping(asked, world, async ({ stores, by, removing }) => {
    const { personId } = removing
    const found = (await stores.secondFactors.removals()).find((each) => each.personId === personId)
    const removal = found === undefined ? null : withUntil(found)
    const at = world.clock.now()
    const judged = judgeRemovalAgreed(removing, removal, at)
    if (!judged.ok) return judged
    await stores.secondFactors.end(personId)
    await stores.people.closeSessionsOf(personId)
    const detail = { personId, askedBy: removal?.askedBy ?? '' }
    await stores.audit.write(auditEntry(by, at, { act: 'remove_second_factor', caseId: null, detail }))
    return ok({ removed: true })
  })
