import type { NoticeTopic } from '../../src/domain/notices/notice-words'
import type { Role } from '../../src/domain/people/roles'
import type { CaseRecord } from '../ports/case-store'
import type { Stores } from '../ports/storage'
import { tell } from './tell'
import { whoIsTold } from './who-is-told'

/** What a notice about an information request leads to. */
export const REQUEST = 'request'

/** Tells one side about the newest event of a case, once; it names the case, never a person or a text. */
export const tellRole = async (
  record: CaseRecord,
  topic: NoticeTopic,
  { role, stores }: { readonly role: Role; readonly stores: Stores },
): Promise<void> => {
  const { id, number, events } = record
  const dedupeKey = `${topic}:${id}:${events.length}:${role}`
  const exceptId = events.at(-1)?.by.personId ?? ''
  const personIds = await whoIsTold(record, { role, exceptId }, stores)
  const notice = { topic, dedupeKey, about: { kind: REQUEST, id }, facts: { number } }
  const payload = { toRole: role, caseId: id, caseNumber: number }
  await tell({ notice, personIds, payload }, stores)
}
