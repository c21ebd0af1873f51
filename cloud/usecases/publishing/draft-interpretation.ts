import type { ErrorCode } from '../../../src/contract/errors'
import { emptyContent } from '../../../src/domain/publication/content'
import type { Result } from '../../../src/domain/result'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { addPublicationEvent, mayAdd } from './add-publication-event'
import { beginPublication } from './begin-publication'
import type { Moment } from '../acting/moment'
import type { PublicationPicture } from './publication-picture'

/** Begins the 解读 of a policy beside it: a piece of its own, linked from the original. */
export const draftInterpretation = async (
  picture: PublicationPicture,
  moment: Moment,
  at: { readonly stores: Stores; readonly world: World },
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const { record, today } = picture
  const base = { seq: record.events.length + 1, on: today, ...moment }
  const asked = { ...base, type: 'interpretation_linked', publicationId: '' } as const
  const allowed = mayAdd('draft_interpretation', { event: asked }, picture)
  if (!allowed.ok) return allowed
  const { title, issuer } = record.content
  const content = {
    ...emptyContent(issuer),
    title: `《${title}》政策解读`,
    columnId: 'interpretations',
    summary: `对《${title}》的解读`,
    formedOn: today,
  }
  const begun = await beginPublication(
    { content, origin: { kind: 'interpretation', of: record.id } },
    moment,
    at,
  )
  const recorded = { event: { ...asked, publicationId: begun.id } }
  return addPublicationEvent(record, { act: 'draft_interpretation', recorded }, at.stores)
}
