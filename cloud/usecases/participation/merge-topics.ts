import type { ErrorCode } from '../../../src/contract/errors'
import { fail, type Result } from '../../../src/domain/result'
import type { Merged, TookIn } from '../../../src/domain/topic/events'
import { topicAt } from '../../../src/domain/topic/topic-at'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import type { Stores } from '../../ports/storage'
import { addTopicEvent } from './add-topic-event'
import type { TopicRecord } from './topic-picture'

type Base = Pick<Merged, 'seq' | 'on' | 'at' | 'by'>

/** So many of the newest are looked through for a number. */
const MOST_LOOKED_AT = 500

/** The topic of a number, among those that are shown and not merged themselves. */
const targetOf = async (number: string, { dossiers }: Stores): Promise<TopicRecord | null> => {
  const shown = await dossiers.of(TOPIC).list({ isPublic: true, limit: MOST_LOOKED_AT })
  return (
    shown.find(({ events }) => {
      const state = topicAt(events)
      return state.number === number && state.mergedInto === null
    }) ?? null
  )
}

const NOT_FOUND = '没有找到这个编号的点题，请核对；对方要已经展示、没有被合并'

/** Whoever followed the one follows the other from now on, in his own rhythm; whoever followed both, as before. */
const moveFollows = async (from: string, into: string, { follows }: Stores): Promise<void> => {
  const known = (await follows.ofSubject({ kind: 'topic', subject: into })).map(({ personId }) => personId)
  for (const follow of await follows.ofSubject({ kind: 'topic', subject: from })) {
    await follows.remove(follow.personId, { kind: 'topic', subject: from })
    if (!known.includes(follow.personId)) await follows.put({ ...follow, subject: into })
  }
}

/**
 * Merges a topic into another, in the caller's transaction: its supporters are told and move along, each counted once, and
 * the other's term runs from whichever was named first. Answers the one that was merged.
 */
export const mergeTopic = async (
  record: TopicRecord,
  { base, intoNumber }: { readonly base: Base; readonly intoNumber: string },
  stores: Stores,
): Promise<Result<TopicRecord, ErrorCode>> => {
  const into = await targetOf(intoNumber.trim(), stores)
  if (into === null) return fail('invalid_field', { field: 'act.intoNumber', message: NOT_FOUND })
  const [from, target] = [topicAt(record.events), topicAt(into.events)]
  const merged: Merged = { ...base, type: 'merged', into: { id: into.id, number: target.number } }
  const gone = await addTopicEvent(record, { act: 'merge', event: merged }, stores)
  if (!gone.ok) return gone
  await stores.topicSupports.move(record.id, into.id)
  await moveFollows(record.id, into.id, stores)
  const tookIn: TookIn = {
    ...base,
    seq: into.events.length + 1,
    type: 'took_in',
    from: { id: record.id, number: from.number },
    countsFrom: from.countsFrom,
  }
  const taken = await addTopicEvent(into, { act: 'take_in', event: tookIn }, stores)
  return taken.ok ? gone : taken
}
