import type { PublicationView } from '../../../src/contract/publications'
import { publicPlace } from '../../../src/domain/complaint/alike-letters'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { KIND_RULES } from '../../../src/domain/complaint/kinds'
import { mayBeShown } from '../../../src/domain/complaint/may-be-shown'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'
import { emptyContent, type PublicationContent } from '../../../src/domain/publication/content'
import { maskContent } from '../../../src/domain/publication/mask-content'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { fail, ok } from '../../../src/domain/result'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { SettingsInForce } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { beginPublication } from '../publishing/begin-publication'
import { complaintsForStaff } from './complaints-for-staff'
import { publicationView } from '../publishing/publication-view'

const COLUMN = 'selected_letters'

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
const heading = (text: string) => ({ kind: 'heading', level: 2, text }) as const

/** Letter and answer as a piece, personal data masked in both; nothing says who wrote or answered. */
const contentOf = ({ content, events }: ComplaintRecord, { office }: SettingsInForce): PublicationContent => {
  const { kind, answer } = complaintAt(events)
  const { text = '', reason = '' } = answer?.content ?? {}
  const place = publicPlace(content.place)
  const piece = {
    ...emptyContent(`${office.township}人民政府`),
    columnId: COLUMN,
    title: `来信选登：${KIND_RULES[kind].text}${place === '' ? '' : `（${place}）`}`,
    blocks: [heading('来信'), paragraph(content.text), heading('答复'), paragraph(`${text}${reason}`)],
  }
  return maskContent(piece, { allowed: ownContacts(office) })
}

/** Begins a piece of 来信选登 from a letter that has ended and whose sender agrees; the desk rewrites it before review. */
export const draftPieceFromComplaint: UseCase<{ readonly complaintId: string }, PublicationView> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'draft_from_complaint' }, async (stores, { person }) => {
    const { roles } = PUBLICATION_RULES.edit
    const by = staffActorsOf(person).find(({ role }) => roles.includes(role))
    if (by === undefined) return fail('forbidden')
    const found = await (await complaintsForStaff(person, stores)).find(asked.input.complaintId)
    if (found === null) return fail('not_found', { field: 'complaintId' })
    if (!mayBeShown(complaintAt(found.events))) return fail('complaint_not_agreed')
    const origin = { kind: 'letters', complaintId: found.id, number: found.number } as const
    const piece = { content: contentOf(found, stores.settings), origin }
    const record = await beginPublication(piece, { at: world.clock.now(), by }, { stores, world })
    return ok(await publicationView(record, person, { stores, world }))
  })
