import type { Actor } from '../../../src/domain/people/roles'
import type { Person } from '../../ports/people-store'
import { readerOf, staffActorsOf } from './actors-of'

/** What a table of acts says to one actor. */
type Judged = { readonly allowed: true } | { readonly allowed: false; readonly code: string }

/**
 * The role, among those that a member of staff holds, in which an act is lawful; else the one whose refusal tells most,
 * which the domain then words.
 */
export const actorAmong = <Permission extends Judged>(
  person: Person,
  judge: (actor: Actor) => Permission,
): { readonly actor: Actor; readonly permission: Permission } => {
  const judged = staffActorsOf(person).map((actor) => ({ actor, permission: judge(actor) }))
  const telling = judged.find(
    ({ permission }) => !permission.allowed && permission.code !== 'role-not-allowed',
  )
  const reader = readerOf(person)
  return (
    judged.find(({ permission }) => permission.allowed) ??
    telling ??
    judged[0] ?? { actor: reader, permission: judge(reader) }
  )
}
