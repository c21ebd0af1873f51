import type { PublicationContent } from '../../../src/domain/publication/content'
import type { Origin } from '../../../src/domain/publication/events'
import { normaliseDocumentNumber } from '../../../src/domain/disclosure/document-number'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import type { Moment } from '../acting/moment'

/** The text as it is kept: the 文号 in its proper brackets. */
export const asKept = (content: PublicationContent): PublicationContent => ({
  ...content,
  documentNumber: normaliseDocumentNumber(content.documentNumber),
})

/** Writes the first event of a piece and its audit entry in the caller's transaction. */
export const beginPublication = async (
  { content, origin }: { readonly content: PublicationContent; readonly origin: Origin },
  { at, by }: Moment,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<PublicationRecord> => {
  const id = world.identity.newId()
  const event = { type: 'drafted', seq: 1, on: world.clock.today(), at, by, origin } as const
  const kept = asKept(content)
  await stores.publications.create(id, { event, content: kept })
  const facts = {
    act: 'draft_publication',
    caseId: null,
    detail: { publicationId: id, origin: origin.kind },
  }
  await stores.audit.write(auditEntry(by, at, facts))
  return { id, events: [event], content: kept }
}
