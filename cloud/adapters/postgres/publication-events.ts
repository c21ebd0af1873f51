import { emptyContent, type PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationEvent } from '../../../src/domain/publication/events'
import type { RecordedPublicationEvent } from '../../ports/publication-store'
import { brokenLinkOf } from './event-chain'
import type { StoreContext } from './store-context'

/** A stored event of a piece, as the engine gives it back; its text exactly as it was hashed. */
export interface StoredPublicationEvent {
  readonly publicationId: string
  readonly event: PublicationEvent
  readonly content: unknown
  readonly prevHash: string
  readonly hash: string
}

/** What a link of a piece's chain covers. */
export const linkContent = (
  publicationId: string,
  { event, content }: Pick<RecordedPublicationEvent, 'event'> & { readonly content?: unknown },
): unknown => ({ publicationId, event, content: content ?? null })

/** A text that was kept before its form had all of its present parts has the others empty. */
export const asWritten = (content: unknown): PublicationContent => ({
  ...emptyContent(''),
  ...(content as PublicationContent),
})

/** Events of all pieces of the township, piece by piece, in order. */
export const readPublicationEvents = async ({
  db,
  tenant,
}: StoreContext): Promise<readonly StoredPublicationEvent[]> => {
  const rows = await db
    .selectFrom('publication_event')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('publication_id')
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    publicationId: row.publication_id,
    event: row.event as PublicationEvent,
    content: row.content,
    prevHash: row.prev_hash,
    hash: row.hash,
  }))
}

/** Sequence number of the first event of a piece whose link does not hold, or null when its chain is whole. */
export const brokenPublicationLink = (events: readonly StoredPublicationEvent[]): number | null =>
  brokenLinkOf(
    events.map((stored) => ({
      ...stored,
      seq: stored.event.seq,
      content: linkContent(stored.publicationId, stored),
    })),
  )
