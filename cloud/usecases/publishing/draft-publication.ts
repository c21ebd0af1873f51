import type { PublicationView } from '../../../src/contract/publications'
import type { PublicationContent } from '../../../src/domain/publication/content'
import type { Origin } from '../../../src/domain/publication/events'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { beginPublication } from './begin-publication'
import { casesForStaff } from '../requests/cases-for-staff'
import { itemOfContent } from './count-publishing'
import { piecesFor } from './pieces-for'
import { publicationView } from './publication-view'
import { untouchedBeginning } from './untouched-beginning'

type Input = { readonly content: PublicationContent; readonly caseId: string | null }

/** The case that led to it, as far as this person may see it; null when there is none such. */
const originOf = async (caseId: string | null, person: Person, stores: Stores): Promise<Origin | null> => {
  if (caseId === null) return { kind: 'new' }
  const record = await (await casesForStaff(person, stores)).find(caseId)
  return record === null ? null : { kind: 'requests', caseId, caseNumber: record.number }
}

/** Begins a piece (稿件): its first text, and where it came from. */
export const draftDeskPublication: UseCase<Input, PublicationView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'draft_publication' }, async (stores, { person }) => {
    const { roles } = PUBLICATION_RULES.edit
    const by = staffActorsOf(person).find(({ role }) => roles.includes(role))
    if (by === undefined) return fail('forbidden')
    const written = (await piecesFor(person, stores)).mayWrite(asked.input.content)
    if (!written.ok) return written
    const item = await itemOfContent(asked.input.content, stores)
    if (!item.ok) return item
    const origin = await originOf(asked.input.caseId, person, stores)
    if (origin === null) return fail('not_found', { field: 'caseId' })
    const piece = { content: { ...asked.input.content, attachments: [] }, origin }
    const moment = { at: world.clock.now(), by }
    const begun = origin.kind === 'new' ? await untouchedBeginning(piece.content, moment, stores) : null
    const record = begun ?? (await beginPublication(piece, moment, { stores, world }))
    return ok(await publicationView(record, person, { stores, world }))
  })
