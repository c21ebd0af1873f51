import type { OutputOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import type { TopicDeskAct } from '../../../src/contract/topic-acts'
import type { listDeskTopics, StaffTopicView, TopicSummary } from '../../../src/contract/topics'
import { fail, ok, type Result } from '../../../src/domain/result'
import { EVENT_OF_TOPIC_ACT, type TopicEvent } from '../../../src/domain/topic/events'
import { topicAt } from '../../../src/domain/topic/topic-at'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import { showingProblem } from '../../../src/domain/privacy/content-verdict'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { addTopicEvent } from './add-topic-event'
import { answeringOnce } from '../acting/answering-once'
import { mergeTopic } from './merge-topics'
import { listedAtDesk } from '../acting/listed-at-desk'
import { reading } from '../acting/reading'
import { staffTopicView, topicActorFor } from './staff-topic-view'
import { pictureOfTopic, topicUrgency, type TopicRecord } from './topic-picture'
import { TOPIC_ABOUT } from '../notices/tell-of-topic'
import { countedTopics, topicSummary } from './topic-view'

const MOST_SETTLED = 300

/** Where a topic stands in the list: what is due first, then what is settled, newest first. */
const urgency = ({ dueOn }: TopicSummary): string => dueOn ?? '9'

/** Topics at the desk: the most urgent first. */
export const listTopicsAtDesk: UseCase<object, OutputOf<typeof listDeskTopics>> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const found = await listedAtDesk(stores.dossiers.of(TOPIC), MOST_SETTLED)
    const { units } = await stores.organisation.chart()
    const topics = (await countedTopics(found, stores, today))
      .map((counted) => ({
        ...topicSummary(counted),
        unit: units.find(({ id }) => id === counted.state.unitId)?.name ?? '',
        isSoon: topicUrgency(counted) === 'soon',
      }))
      .sort((left, right) => urgency(left).localeCompare(urgency(right)))
    return ok({ today, topics })
  })

/** One topic at the desk. It holds nothing of a person, so that reading it is no entry. */
export const readTopicAtDesk: UseCase<{ readonly id: string }, StaffTopicView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(TOPIC).find(input.id)
    return record === null
      ? fail('not_found')
      : ok(await staffTopicView(record, caller.person, { stores, world }))
  })
}

type Acting = { readonly id: string; readonly seq: number; readonly act: TopicDeskAct }

const NO_SUCH_UNIT = '没有这个单位，请从列表里选'
const NOT_PUBLIC = '这份文件没有公开，请先发布，再用它答复'

/** What an act names has to be there: the unit, the public document. */
const namedProblem = async (
  act: TopicDeskAct,
  { organisation, documents }: Stores,
): Promise<Result<null, ErrorCode>> => {
  if (act.act === 'assign') {
    const { units } = await organisation.chart()
    if (!units.some(({ id }) => id === act.unitId))
      return fail('invalid_field', { field: 'act.unitId', message: NO_SUCH_UNIT })
  }
  if (act.act === 'answer' && !(await documents.titlesOf([act.documentId])).has(act.documentId))
    return fail('invalid_field', { field: 'act.documentId', message: NOT_PUBLIC })
  return ok(null)
}

/** What may not be shown yet, or not as it was written. */
const contentProblem = async (
  act: TopicDeskAct,
  record: TopicRecord,
  { contentChecks }: Stores,
): Promise<Result<null, ErrorCode>> => {
  if (act.act !== 'check') return ok(null)
  const check = await contentChecks.of({ kind: TOPIC_ABOUT, id: record.id })
  const { words } = topicAt(record.events)
  const isAsWritten = words.title === act.words.title && words.detail === act.words.detail
  const message = check === null ? null : showingProblem(check, isAsWritten)
  return message === null ? ok(null) : fail('act_not_allowed', { message })
}

const carryOut = async (
  { act }: Acting,
  { record, person }: { readonly record: TopicRecord; readonly person: Person },
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Result<TopicRecord, ErrorCode>> => {
  const today = world.clock.today()
  const { actor, permission } = topicActorFor(act.act, person, pictureOfTopic(record, stores.settings, today))
  if (!permission.allowed)
    return fail(permission.code === 'role-not-allowed' ? 'forbidden' : 'act_not_allowed', {
      message: permission.message,
    })
  const named = await namedProblem(act, stores)
  if (!named.ok) return named
  const content = await contentProblem(act, record, stores)
  if (!content.ok) return content
  const base = { seq: record.events.length + 1, on: today, at: world.clock.now(), by: actor }
  if (act.act === 'merge') return mergeTopic(record, { base, intoNumber: act.intoNumber }, stores)
  const limit = act.act === 'reopen' ? { limitDays: stores.settings.houseTerms.topicLimitDays } : {}
  const { act: name, ...given } = act
  const event = { ...given, ...limit, ...base, type: EVENT_OF_TOPIC_ACT[name] } as TopicEvent
  return addTopicEvent(record, { act: name, event }, stores)
}

/** One act on a topic at the desk, once per idempotency key. */
export const actOnTopicAtDesk: UseCase<Acting, StaffTopicView> = (asked, world) =>
  answeringOnce(asked, { world, act: `topic_${asked.input.act.act}` }, async (stores, { person }) => {
    const record = await stores.dossiers.of(TOPIC).find(asked.input.id)
    if (record === null) return fail('not_found')
    if (record.events.length !== asked.input.seq) return fail('stale_dossier')
    const changed = await carryOut(asked.input, { record, person }, { stores, world })
    return changed.ok ? ok(await staffTopicView(changed.value, person, { stores, world })) : changed
  })
