import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { byResident } from '../acting/own-actor'

interface JoiningPeople {
  /** Who gave proof of the same phone before. */
  readonly former: Person
  /** Who gave it now, and has agreed. */
  readonly caller: Caller
  readonly world: World
}

/**
 * Makes two residents one, in the caller's transaction: all of the former one's is the caller's from now on, for good.
 * Refused: `not_for_staff`; `two_wechats`, since WeChat would name either of two people by one.
 */
export const joinPeople = async (
  { personJoins, audit }: Stores,
  { former, caller, world }: JoiningPeople,
): Promise<Answer<null>> => {
  if (former.roles.some((role) => role !== 'resident')) return fail('not_for_staff')
  const joining = { formerId: former.id, personId: caller.person.id }
  if (await personJoins.haveTwoWechats(joining)) return fail('two_wechats')
  const now = world.clock.now()
  await personJoins.join(joining, now)
  const facts = { act: 'join_people', caseId: null, detail: { formerId: former.id } }
  await audit.write(auditEntry(byResident(caller), now, facts))
  return ok(null)
}
