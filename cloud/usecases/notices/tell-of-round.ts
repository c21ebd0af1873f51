import type { RoundEvent } from '../../../src/domain/opinion-round/events'
import { roundAt } from '../../../src/domain/opinion-round/round-at'
import { ROUND_RULES } from '../../../src/domain/opinion-round/round-rules'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import type { Role } from '../../../src/domain/people/roles'
import type { DossierRecord } from '../../ports/dossier-store'
import type { OpinionComment } from '../../ports/opinion-comment-store'
import type { Stores } from '../../ports/storage'
import { tell } from './tell'
import { peopleInRoles } from '../requests/staff-people'

/** What a notice about a round leads to. */
export const ROUND_PLACE = 'opinion_round'

type Whom = 'commenters' | 'writers' | readonly Role[]

/** What is told after an event, and to whom. */
const TOPICS: Readonly<Partial<Record<RoundEvent['type'], readonly [topic: NoticeTopic, to: Whom]>>> = {
  submitted: ['round_waits', ROUND_RULES.open.roles],
  returned: ['round_returned', 'writers'],
  opened: ['round_opened', 'writers'],
  extended: ['round_extended', 'commenters'],
  stopped: ['round_stopped', 'commenters'],
  summary_submitted: ['round_summary_waits', ROUND_RULES.publish_summary.roles],
  summary_returned: ['round_returned', 'writers'],
  summary_published: ['round_summarised', 'commenters'],
  final_linked: ['round_final', 'commenters'],
}

const whoHears = async (
  whom: Whom,
  { events }: DossierRecord<RoundEvent>,
  { comments, stores }: { readonly comments: readonly OpinionComment[]; readonly stores: Stores },
): Promise<readonly string[]> => {
  if (whom === 'commenters') return [...new Set(comments.map(({ authorId }) => authorId))]
  if (whom === 'writers') return roundAt(events).writers
  return peopleInRoles(whom, stores)
}

/** Tells whoever is next, or whoever commented, of the newest event of a round, once; never whoever did it. */
export const tellOfRound = async (
  record: DossierRecord<RoundEvent>,
  comments: readonly OpinionComment[],
  stores: Stores,
): Promise<void> => {
  const last = record.events.at(-1)
  const told = last === undefined ? undefined : TOPICS[last.type]
  if (last === undefined || told === undefined) return
  const [topic, whom] = told
  const to = (await whoHears(whom, record, { comments, stores })).filter((id) => id !== last.by.personId)
  const notice = {
    topic,
    dedupeKey: `${topic}:${record.id}:${last.seq}`,
    about: { kind: ROUND_PLACE, id: record.id },
    facts: { number: '', text: roundAt(record.events).content.title },
  }
  await tell({ notice, to, payload: { dossierId: record.id } }, stores)
}
