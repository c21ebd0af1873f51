import type { Follow } from '../../../src/domain/following/follow'
import { soonest, type GatheredRhythm, type Rhythm } from '../../../src/domain/following/rhythm'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { KeptFollow } from '../../ports/follow-store'
import type { Notice } from '../../ports/inbox'
import type { Stores } from '../../ports/storage'

/** Somebody whose follows brought the news, and how soon he hears of it. */
interface Follower {
  readonly personId: string
  readonly rhythm: Rhythm
  readonly follows: readonly Follow[]
}

const followersAmong = (
  follows: readonly KeptFollow[],
  exceptIds: readonly string[],
): readonly Follower[] => {
  const byPerson = new Map<string, KeptFollow[]>()
  for (const follow of follows)
    if (!exceptIds.includes(follow.personId))
      byPerson.set(follow.personId, [...(byPerson.get(follow.personId) ?? []), follow])
  return [...byPerson].map(([personId, mine]) => ({
    personId,
    rhythm: soonest(mine.map(({ rhythm }) => rhythm)),
    follows: mine.map(({ kind, subject }) => ({ kind, subject })),
  }))
}

/** News for followers; `exceptIds`: whoever did it, and whoever has been told otherwise. */
export interface FollowerNews {
  readonly notice: Notice
  readonly follows: readonly KeptFollow[]
  readonly exceptIds: readonly string[]
  readonly on: IsoDate
}

/**
 * Tells each follower once, with what of his follows brought the news: at once into his inbox, or noted to be gathered for
 * his day or week.
 */
export const tellEachFollower = async (
  { notice, follows, exceptIds, on }: FollowerNews,
  { inbox, follows: store }: Pick<Stores, 'inbox' | 'follows'>,
): Promise<void> => {
  const followers = followersAmong(follows, exceptIds)
  for (const { personId, follows: mine } of followers.filter(({ rhythm }) => rhythm === 'immediate'))
    await inbox.add([personId], { ...notice, facts: { ...notice.facts, follows: mine } })
  const later = followers.flatMap(({ personId, rhythm, follows: [follow] }) =>
    rhythm === 'immediate' || follow === undefined
      ? []
      : [{ personId, rhythm: rhythm as GatheredRhythm, about: notice.about, follow }],
  )
  await store.note(later, on)
}
