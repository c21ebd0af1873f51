import type { FollowsView, SwitchedOff } from '../../../src/contract/follows'
import { checkedFollow, followName, MOST_FOLLOWS, type Follow } from '../../../src/domain/following/follow'
import { OWN_KINDS } from '../../../src/domain/following/own-news'
import type { OwnRhythm } from '../../../src/domain/following/rhythm'
import { fail, ok } from '../../../src/domain/result'
import type { OwnChoice } from '../../ports/follow-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { followableFor } from './followable-for'
import { changing } from '../acting/changing'
import { reading } from '../acting/reading'

const followsOf = async (person: Person, stores: Stores): Promise<FollowsView> => {
  const own = await stores.follows.ownChoices(person.id)
  const mine = [...own, ...(await stores.follows.listOf(person.id))]
  const there = await followableFor(mine, person.id, stores)
  return {
    follows: mine.map(({ kind, subject, rhythm }) => ({
      kind,
      subject,
      rhythm,
      name: followName({ kind, subject }, there),
    })),
  }
}

/** The entry names the kind only: what a person cares for is his own. */
const entryOf = (act: 'follow' | 'unfollow', { kind }: Follow) => ({ act, caseId: null, detail: { kind } })

/** What I follow, newest first. */
export const listOwnFollows: UseCase<object, FollowsView> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await followsOf(caller.person, stores)))
}

/** Whether anything was changed by it. */
const keepRhythm = async ({ rhythm, ...rest }: OwnChoice, { follows }: Stores): Promise<boolean> => {
  if (OWN_KINDS.includes(rest.kind)) return follows.chooseForOwn({ ...rest, rhythm })
  return rhythm !== 'off' && (await follows.put({ ...rest, rhythm })) !== 'same'
}

/** Follows something from now on, or changes how soon one hears of it. */
export const followOne: UseCase<Follow & { readonly rhythm: OwnRhythm }, FollowsView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'follow' }, async (stores, { person }) => {
    const { rhythm, ...wanted } = asked.input
    const there = await followableFor([wanted], person.id, stores)
    const open = there.villages.filter(({ retiredOn }) => retiredOn === null)
    const checked = checkedFollow(wanted, { ...there, villages: open })
    if (!checked.ok) return checked
    const { kind, subject } = checked.value
    const isOwn = OWN_KINDS.includes(kind)
    if (rhythm === 'off' && !isOwn)
      return fail('invalid_field', { field: 'rhythm', message: '不想再听的，请按“取消关注”' })
    const mine = await stores.follows.listOf(person.id)
    const isNew = !mine.some((each) => each.kind === kind && each.subject === subject)
    if (isNew && !isOwn && mine.length >= MOST_FOLLOWS) return fail('too_many_follows')
    const now = world.clock.now()
    const kept = { kind, subject, rhythm, personId: person.id, since: now }
    if (await keepRhythm(kept, stores))
      await stores.audit.write(auditEntry(readerOf(person), now, entryOf('follow', checked.value)))
    return ok(await followsOf(person, stores))
  })

/** What is one's own stands as switched off, since it would bring news again; anything else goes. */
const letGo = async (
  personId: string,
  follow: Follow,
  { stores, now }: { readonly stores: Stores; readonly now: string },
): Promise<boolean> =>
  OWN_KINDS.includes(follow.kind)
    ? stores.follows.chooseForOwn({ ...follow, rhythm: 'off', personId, since: now })
    : stores.follows.remove(personId, follow)

/** Follows it no longer. */
export const unfollowOne: UseCase<Follow, FollowsView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'unfollow' }, async (stores, { person }) => {
    const { kind, subject } = asked.input
    const checked = checkedFollow(
      { kind, subject },
      await followableFor([{ kind, subject }], person.id, stores),
    )
    // A column that is gone, or a village that was never kept, can be let go as it stands in the list.
    const follow = checked.ok ? checked.value : { kind, subject }
    const entry = auditEntry(readerOf(person), world.clock.now(), entryOf('unfollow', follow))
    if (await letGo(person.id, follow, { stores, now: world.clock.now() })) await stores.audit.write(entry)
    return ok(await followsOf(person, stores))
  })

/** Switches one follow off by its link: whoever holds the link was sent the news. Off already is as good. */
export const switchOff: UseCase<{ readonly token: string }, SwitchedOff> = ({ tenant, input }, world) =>
  changing(world, tenant, async (stores) => {
    const link = stores.followLinks.read(input.token)
    if (link === null) return fail('link_broken')
    const { personId, ...follow } = link
    const by = { personId, role: 'resident' } as const
    if (await letGo(personId, follow, { stores, now: world.clock.now() }))
      await stores.audit.write(auditEntry(by, world.clock.now(), entryOf('unfollow', follow)))
    return ok({ ...follow, name: followName(follow, await followableFor([follow], personId, stores)) })
  })
