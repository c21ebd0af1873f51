import type { ErrorCode } from '../../../src/contract/errors'
import { fail, type Refusal, type Result } from '../../../src/domain/result'
import { applyTopicEvent, type TopicObjection } from '../../../src/domain/topic/apply-topic-event'
import type { TopicAct, TopicEvent } from '../../../src/domain/topic/events'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import type { Stores } from '../../ports/storage'
import { addDossierEvent } from '../acting/add-dossier-event'
import { tellOfTopic } from '../notices/tell-of-topic'
import type { TopicRecord } from './topic-picture'

const CONTRACT_CODES: Readonly<Partial<Record<TopicObjection, ErrorCode>>> = {
  'role-not-allowed': 'forbidden',
  'wrong-sequence': 'stale_dossier',
  'reason-missing': 'topic_act_incomplete',
  'words-missing': 'topic_act_incomplete',
  'document-missing': 'topic_act_incomplete',
  'words-personal': 'invalid_field',
  'extension-too-long': 'invalid_field',
  'merged-into-itself': 'invalid_field',
}

/** The domain's refusal as the contract tells it: its own Chinese reason, and the field where one is to blame. */
const refused = (code: TopicObjection, { message, field }: Refusal['detail']): Refusal<ErrorCode> =>
  fail(CONTRACT_CODES[code] ?? 'act_not_allowed', {
    message,
    ...(field === undefined ? {} : { field: `act.${String(field)}` }),
  })

/**
 * Adds one event that the domain allows to a topic, with its audit entry and its notices, in the caller's transaction;
 * `stale_dossier` when somebody was quicker.
 */
export const addTopicEvent = async (
  record: TopicRecord,
  { act, event }: { readonly act: TopicAct; readonly event: TopicEvent },
  stores: Stores,
): Promise<Result<TopicRecord, ErrorCode>> => {
  const look = { today: event.on, calendar: stores.settings.calendar }
  const applied = applyTopicEvent(record.events, { act, event }, look)
  if (!applied.ok) return refused(applied.code, applied.detail)
  const added = await addDossierEvent(TOPIC, { record, act, event }, stores)
  if (added.ok) await tellOfTopic(added.value, stores)
  return added
}
