import type { FollowsView } from '../../src/contract/follows'
import { checkedFollow, followName, MOST_FOLLOWS, type Follow } from '../../src/domain/following/follow'
import { fail, ok } from '../../src/domain/result'
import type { Person } from '../ports/people-store'
import type { Stores } from '../ports/storage'
import type { UseCase } from '../ports/use-case'
import { readerOf } from './actors-of'
import { answeringOnce } from './answering-once'
import { auditEntry } from './audit-entry'
import { reading } from './reading'

const followsOf = async ({ id }: Person, { follows, villages }: Stores): Promise<FollowsView> => {
  const [mine, known] = [await follows.listOf(id), await villages.all()]
  return {
    follows: mine.map(({ kind, subject }) => ({ kind, subject, name: followName({ kind, subject }, known) })),
  }
}

/** The entry names the kind only: what a person cares for is his own. */
const entryOf = (act: 'follow' | 'unfollow', { kind }: Follow) => ({ act, caseId: null, detail: { kind } })

/** What I follow, newest first. */
export const listOwnFollows: UseCase<object, FollowsView> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await followsOf(caller.person, stores)))
}

/** Follows a column, a village or a word from now on. */
export const followOne: UseCase<Follow, FollowsView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'follow' }, async (stores, { person }) => {
    const kept = (await stores.villages.all()).filter(({ retiredOn }) => retiredOn === null)
    const checked = checkedFollow(asked.input, kept)
    if (!checked.ok) return checked
    const mine = await stores.follows.listOf(person.id)
    if (mine.length >= MOST_FOLLOWS) return fail('too_many_follows')
    const now = world.clock.now()
    if (await stores.follows.add({ ...checked.value, personId: person.id, since: now }))
      await stores.audit.write(auditEntry(readerOf(person), now, entryOf('follow', checked.value)))
    return ok(await followsOf(person, stores))
  })

/** Follows it no longer. */
export const unfollowOne: UseCase<Follow, FollowsView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'unfollow' }, async (stores, { person }) => {
    const { kind, subject } = asked.input
    const checked = checkedFollow({ kind, subject }, await stores.villages.all())
    // A column that is gone, or a village that was never kept, can be let go as it stands in the list.
    const follow = checked.ok ? checked.value : { kind, subject }
    const entry = auditEntry(readerOf(person), world.clock.now(), entryOf('unfollow', follow))
    if (await stores.follows.remove(person.id, follow)) await stores.audit.write(entry)
    return ok(await followsOf(person, stores))
  })
