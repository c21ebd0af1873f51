import { concernAt } from '../../../src/domain/concern/concern-at'
import { CONCERN_RULES } from '../../../src/domain/concern/concern-rules'
import type { ConcernEvent } from '../../../src/domain/concern/events'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import type { Role } from '../../../src/domain/people/roles'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Stores } from '../../ports/storage'
import { tell } from './tell'
import { peopleInRoles } from '../requests/staff-people'

/** What a notice about a concern leads to. */
export const CONCERN_PLACE = 'concern'

type Told = readonly [topic: NoticeTopic, to: readonly Role[] | 'writer']

const WORKERS: readonly Role[] = ['clerk', 'office_head', 'mayor']

/** What is told after an event, and to whom: staff only, residents read the first page. */
const TOPICS: Readonly<Partial<Record<ConcernEvent['type'], Told>>> = {
  opened: ['concern_opened', WORKERS],
  regraded: ['concern_opened', WORKERS],
  words_drafted: ['concern_waits', CONCERN_RULES.publish_words.roles],
  words_returned: ['concern_returned', 'writer'],
  words_published_first: ['concern_look_owed', CONCERN_RULES.look_at_words.roles],
  words_looked_at: ['concern_wrong', WORKERS],
  words_published: ['concern_published', 'writer'],
}

/** The county hears of what is grave when it begins and when something was said. */
const FOR_THE_COUNTY: readonly ConcernEvent['type'][] = [
  'opened',
  'regraded',
  'words_published',
  'words_published_first',
]

/** A second look that found nothing wrong is no news. */
const isNews = (event: ConcernEvent): boolean => event.type !== 'words_looked_at' || !event.isRight

const writerOf = (events: readonly ConcernEvent[]): string =>
  events.filter(({ type }) => type === 'words_drafted').at(-1)?.by.personId ?? ''

const whoHears = async (
  { events }: DossierRecord<ConcernEvent>,
  { last, whom }: { readonly last: ConcernEvent; readonly whom: Told[1] },
  stores: Stores,
): Promise<readonly string[]> => {
  const isCountys = concernAt(events).grade === 'grave' && FOR_THE_COUNTY.includes(last.type)
  const roles = [...(whom === 'writer' ? [] : whom), ...(isCountys ? (['county'] as const) : [])]
  const to = [...(await peopleInRoles(roles, stores)), ...(whom === 'writer' ? [writerOf(events)] : [])]
  return to.filter((id) => id !== '' && id !== last.by.personId)
}

/** Tells whoever is next of the newest event of a concern, once; never whoever did it. */
export const tellOfConcern = async (record: DossierRecord<ConcernEvent>, stores: Stores): Promise<void> => {
  const { id, events } = record
  const last = events.at(-1)
  const told = last === undefined ? undefined : TOPICS[last.type]
  if (last === undefined || told === undefined || !isNews(last)) return
  const [topic, whom] = told
  const notice = {
    topic,
    dedupeKey: `${topic}:${id}:${last.seq}`,
    about: { kind: CONCERN_PLACE, id },
    facts: { number: '', text: concernAt(events).title },
  }
  const to = await whoHears(record, { last, whom }, stores)
  await tell({ notice, to, payload: { dossierId: id } }, stores)
}
