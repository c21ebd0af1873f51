import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import { publicationAt, type PublicationState } from '../../../src/domain/publication/publication-at'
import type { PublicationStatus } from '../../../src/domain/publication/publication-status'
import { waitsFor } from '../../../src/domain/publication/waiting-for'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import { tell } from './tell'

/** What a notice about a piece leads to. */
export const PIECE = 'publication'

const TOPICS: Readonly<Partial<Record<PublicationStatus, NoticeTopic>>> = {
  returned: 'publication_returned',
  in_review: 'publication_waits',
  in_secrecy_review: 'publication_waits',
  cleared: 'publication_waits',
  scheduled: 'publication_published',
  published: 'publication_published',
}

/** Whoever the piece waits for now; of one that goes out, whoever wrote it. */
const whoHears = async (
  state: PublicationState,
  today: IsoDate,
  { organisation }: Stores,
): Promise<readonly string[]> => {
  if (TOPICS[state.status] === 'publication_published') return state.authors
  const staff = await organisation.staff()
  return staff
    .filter(({ id, roles }) =>
      waitsFor(
        state,
        roles.map((role) => ({ personId: id, role })),
        today,
      ),
    )
    .map(({ id }) => id)
}

/** Tells whoever is next that a piece has moved on, once; never whoever moved it. It names the 文号, never a text. */
export const tellOfPublication = async (
  record: PublicationRecord,
  before: PublicationState,
  { now, today, stores }: { readonly now: string; readonly today: IsoDate; readonly stores: Stores },
): Promise<void> => {
  const state = publicationAt(record.events, now)
  const topic = TOPICS[state.status]
  const last = record.events.at(-1)
  if (topic === undefined || last === undefined || state.status === before.status) return
  const hearing = (await whoHears(state, today, stores)).filter((id) => id !== last.by.personId)
  const dedupeKey = `${topic}:${record.id}:${last.seq}`
  const facts = { number: record.content.documentNumber || '稿件' }
  const notice = { topic, dedupeKey, about: { kind: PIECE, id: record.id }, facts }
  await tell({ notice, to: hearing, payload: { publicationId: record.id } }, stores)
}
