import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { digestBefore, type GatheredRhythm } from '../../../src/domain/following/rhythm'
import { ok } from '../../../src/domain/result'
import type { GatheredNews } from '../../ports/follow-store'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'
import { tellNew } from './tell'

/** What a digest leads to: the list of what somebody follows. */
export const FOLLOWS = 'follows'

const byPerson = (news: readonly GatheredNews[]): ReadonlyMap<string, readonly GatheredNews[]> => {
  const groups = new Map<string, GatheredNews[]>()
  for (const each of news) groups.set(each.personId, [...(groups.get(each.personId) ?? []), each])
  return groups
}

const distinct = <T extends object>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

const tellOne = (
  [personId, news]: readonly [string, readonly GatheredNews[]],
  { rhythm, before }: { readonly rhythm: GatheredRhythm; readonly before: IsoDate },
  stores: Stores,
): Promise<boolean> => {
  const notice = {
    topic: 'follow_digest',
    dedupeKey: `follow_digest:${rhythm}:${before}:${personId}`,
    about: { kind: FOLLOWS, id: rhythm },
    facts: {
      number: '',
      follows: distinct(news.map(({ follow }) => follow)),
      gathered: news.map(({ about }) => about),
    },
  } as const
  return tellNew({ notice, to: [personId], payload: { items: news.length } }, stores)
}

/** One digest for each person for whom something was noted; answers how many. */
const tellGathered = async (rhythm: GatheredRhythm, today: IsoDate, stores: Stores): Promise<number> => {
  const before = digestBefore(rhythm, today)
  let told = 0
  for (const group of byPerson(await stores.follows.takeNoted(rhythm, before)))
    if (await tellOne(group, { rhythm, before }, stores)) told += 1
  return told
}

/**
 * Tells those who want to hear once a day or once a week of what was noted before today, or before this week's Monday: one
 * digest for each person. It takes out what it tells, so that a second run finds nothing.
 */
export const tellDigests = (world: World, tenant: string): Promise<Answer<number>> =>
  changing(world, tenant, async (stores) => {
    const today = world.clock.today()
    const told = (await tellGathered('daily', today, stores)) + (await tellGathered('weekly', today, stores))
    const facts = { act: 'tell_digests', caseId: null, detail: { digests: told } }
    if (told > 0) await stores.audit.write(auditEntry(JOB, world.clock.now(), facts))
    return ok(told)
  })
