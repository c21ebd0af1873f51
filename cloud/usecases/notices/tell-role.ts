import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import type { Role } from '../../../src/domain/people/roles'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import { tell } from './tell'
import { tellOwn } from './tell-own'
import { whoIsTold } from './who-is-told'

/** What a notice about an information request leads to. */
export const REQUEST = 'request' as const

const newsOf = ({ id, number, events }: CaseRecord, topic: NoticeTopic, role: Role) => ({
  notice: {
    topic,
    dedupeKey: `${topic}:${id}:${events.length}:${role}`,
    about: { kind: REQUEST, id } as const,
    facts: { number },
  },
  payload: { toRole: role, caseId: id, caseNumber: number },
})

const lastDayOf = ({ events }: CaseRecord): IsoDate => events.at(-1)!.on

const doerOf = ({ events }: CaseRecord): string => events.at(-1)?.by.personId ?? ''

/** Tells one side about the newest event of a case, once; it names the case, never a person or a text. */
export const tellRole = async (
  record: CaseRecord,
  topic: NoticeTopic,
  { role, stores }: { readonly role: Role; readonly stores: Stores },
): Promise<void> => {
  const to = await whoIsTold(record, { role, exceptId: doerOf(record) }, stores)
  const news = newsOf(record, topic, role)
  if (role === 'resident') await tellOwn({ ...news, to, on: lastDayOf(record) }, stores)
  else await tell({ ...news, to }, stores)
}

/** Tells every clerk of a case that is being entered: nobody handles it yet or could have stepped aside from it. */
export const tellOfNewCase = (record: CaseRecord, stores: Stores): Promise<void> =>
  tell(
    { ...newsOf(record, 'case_submitted', 'clerk'), to: { role: 'clerk', exceptId: doerOf(record) } },
    stores,
  )
