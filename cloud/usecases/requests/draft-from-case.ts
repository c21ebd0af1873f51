import type { PublicationView } from '../../../src/contract/publications'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { emptyContent, type PublicationContent } from '../../../src/domain/publication/content'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'
import { maskContent } from '../../../src/domain/publication/mask-content'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { fail, ok } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { SettingsInForce } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { beginPublication } from '../publishing/begin-publication'
import { casesForStaff } from './cases-for-staff'
import { publicationView } from '../publishing/publication-view'

const LONGEST_TITLE = 80
const LONGEST_PARAGRAPH = 5000

/** The answer as a piece: what was asked for as its title, what was given as its text, personal data masked in both. */
const contentOf = ({ details, events }: CaseRecord, settings: SettingsInForce): PublicationContent => {
  const given = factsOf(events).replied?.reply.content ?? ''
  const paragraphs = given
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const content = {
    ...emptyContent(`${settings.office.township}人民政府`),
    title: details.wanted.description.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE),
    blocks: paragraphs.map(
      (text) => ({ kind: 'paragraph', text: text.slice(0, LONGEST_PARAGRAPH) }) as const,
    ),
  }
  return maskContent(content, { allowed: ownContacts(settings.office) })
}

/** Begins a piece from the answer to a request (Art. 44). */
export const draftPieceFromCase: UseCase<{ readonly caseId: string }, PublicationView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'draft_from_case' }, async (stores, { person }) => {
    const { roles } = PUBLICATION_RULES.edit
    const by = staffActorsOf(person).find(({ role }) => roles.includes(role))
    if (by === undefined) return fail('forbidden')
    const found = await (await casesForStaff(person, stores)).find(asked.input.caseId)
    if (found === null) return fail('not_found', { field: 'caseId' })
    const origin = { kind: 'requests', caseId: found.id, caseNumber: found.number } as const
    const piece = { content: contentOf(found, stores.settings), origin }
    const record = await beginPublication(piece, { at: world.clock.now(), by }, { stores, world })
    return ok(await publicationView(record, person, { stores, world }))
  })
