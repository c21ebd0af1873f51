import {
  asWritten,
  brokenPublicationLink,
  readPublicationEvents,
  type StoredPublicationEvent,
} from './publication-events'
import { projectPublication } from './publication-projection'
import type { StoreContext } from './store-context'

const byPiece = (
  events: readonly StoredPublicationEvent[],
): ReadonlyMap<string, readonly StoredPublicationEvent[]> => {
  const pieces = new Map<string, StoredPublicationEvent[]>()
  for (const stored of events)
    pieces.set(stored.publicationId, [...(pieces.get(stored.publicationId) ?? []), stored])
  return pieces
}

/** Writes the rows of all pieces anew from their events; names the pieces whose chain doesn't hold. */
export const rebuildPublications = async (
  context: StoreContext,
): Promise<{ readonly publications: number; readonly broken: readonly string[] }> => {
  const { db, tenant } = context
  const pieces = byPiece(await readPublicationEvents(context))
  await db.deleteFrom('publication').where('tenant', '=', tenant).execute()
  const broken: string[] = []
  for (const [id, stored] of pieces) {
    if (brokenPublicationLink(stored) !== null) broken.push(id)
    const written = stored.filter(({ content }) => content !== null).at(-1)
    if (written === undefined) throw new Error(`publication ${id} has no text`)
    const piece = { id, content: asWritten(written.content) }
    const events = stored.map(({ event }) => event)
    await db
      .insertInto('publication')
      .values(projectPublication(tenant, piece, events))
      .execute()
  }
  return { publications: pieces.size, broken }
}
