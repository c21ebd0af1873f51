import type { PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationEvent } from '../../../src/domain/publication/events'
import { foldEvents } from '../../../src/domain/publication/publication-at'
import type { NewRow } from './schema'

/** The row of `publication` for a piece: a function of its events and text and nothing else. */
export const projectPublication = (
  tenant: string,
  { id, content }: { readonly id: string; readonly content: PublicationContent },
  events: readonly PublicationEvent[],
): NewRow<'publication'> => {
  const last = events.at(-1)
  if (last === undefined) throw new Error(`publication ${id} has no events`)
  const state = foldEvents(events)
  return {
    tenant,
    id,
    title: content.title,
    column_id: content.columnId,
    village_id: content.villageId,
    status: state.status,
    document_id: state.documentId,
    publish_at: state.live?.publishAt ?? null,
    notice_through: state.live?.noticeThrough ?? null,
    reassess_on: state.reassessOn,
    changed_at: last.at,
    last_seq: last.seq,
  }
}
