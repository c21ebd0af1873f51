import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { listMyTopics, MyTopicView, reopenMyTopic } from '../../../src/contract/topics'
import { fail, ok } from '../../../src/domain/result'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import { topicAt } from '../../../src/domain/topic/topic-at'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { addTopicEvent } from './add-topic-event'
import { answeringOnce } from '../acting/answering-once'
import { reading } from '../acting/reading'
import type { TopicRecord } from './topic-picture'
import { countedTopics, myTopicView, topicSummary } from './topic-view'

const MOST_LISTED = 100

/** A topic of mine; somebody else's is as if it didn't exist. */
const findMine = async ({ dossiers }: Stores, id: string, personId: string): Promise<TopicRecord | null> => {
  const found = await dossiers.of(TOPIC).find(id)
  return found !== null && topicAt(found.events).namerId === personId ? found : null
}

/** Topics that I named, and the ids of those that I support. */
export const listOwnTopics: UseCase<object, OutputOf<typeof listMyTopics>> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { id } = caller.person
  return reading(world, tenant, async (stores) => {
    const mine = await stores.dossiers.of(TOPIC).list({ ownerId: id, limit: MOST_LISTED })
    const counted = await countedTopics(mine, stores, world.clock.today())
    return ok({ topics: counted.map(topicSummary), supported: await stores.topicSupports.supportedBy(id) })
  })
}

/** One that I named. */
export const readOwnTopic: UseCase<{ readonly id: string }, MyTopicView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await findMine(stores, input.id, caller.person.id)
    if (record === null) return fail('not_found')
    return ok(await myTopicView(record, { stores, today: world.clock.today() }))
  })
}

/** The answer wasn't what I asked for, once per idempotency key. */
export const reopenOwnTopic: UseCase<InputOf<typeof reopenMyTopic>, MyTopicView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'reopen_own_topic' }, async (stores, { person }) => {
    const { id, seq, reason } = asked.input
    const record = await findMine(stores, id, person.id)
    if (record === null) return fail('not_found')
    if (record.events.length !== seq) return fail('stale_dossier')
    const today = world.clock.today()
    const by = { personId: person.id, role: 'resident' } as const
    const limitDays = stores.settings.houseTerms.topicLimitDays
    const base = { seq: seq + 1, on: today, at: world.clock.now(), by }
    const event = { ...base, type: 'reopened', reason, limitDays } as const
    const changed = await addTopicEvent(record, { act: 'reopen', event }, stores)
    return changed.ok ? ok(await myTopicView(changed.value, { stores, today })) : changed
  })
