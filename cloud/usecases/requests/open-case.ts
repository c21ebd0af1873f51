import type { InformationRequestForm } from '../../../src/contract/submit-information-request'
import { DESK_KINDS } from '../../../src/domain/attachments/kinds'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import type { Submitted } from '../../../src/domain/information-request/events'
import { ok } from '../../../src/domain/result'
import type { AttachedFile } from '../../ports/attachment-store'
import type { CaseRecord, RequestDetails } from '../../ports/case-store'
import type { ChainHead } from '../../ports/proof'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { attachUploads, type Attaching } from '../attachments/attach-uploads'
import { auditEntry } from '../acting/audit-entry'
import { agentFieldsOf, personalFieldsOf } from './personal-fields-of'
import { tellOfNewCase } from '../notices/tell-role'

/** A request to be entered: what is asked, by whom, and how its log begins. */
export interface NewRequest {
  readonly form: InformationRequestForm
  readonly applicantId: string
  /** The audit entry's name of the act. */
  readonly act: 'submit_information_request' | 'file_for_another'
  readonly first: Omit<Submitted, 'type' | 'seq' | 'applicantKind'>
}

/** A case as it was entered, and where its chain begins. */
export interface OpenedCase {
  readonly record: CaseRecord
  readonly head: ChainHead
}

/** What is sent along: material, and the letter of authority where somebody acts for the applicant. */
const filesOf = ({ attachments, agent }: InformationRequestForm): Attaching['files'] => {
  const letter = agent?.authorityLetter
  const material = [...new Set(attachments ?? [])].filter((id) => id !== letter)
  const supporting = material.map((id) => ({ id, purpose: 'supporting' as const }))
  return letter === undefined ? supporting : [...supporting, { id: letter, purpose: 'authority_letter' }]
}

const detailsOf = (form: InformationRequestForm, attached: readonly AttachedFile[]): RequestDetails => {
  const { wanted, provisionForm, deliveryWay, acceptsOtherForm } = form
  const details = { wanted, provisionForm, deliveryWay, acceptsOtherForm }
  return attached.length === 0 ? details : { ...details, attachments: attached }
}

/** Writes a case with everything that belongs to it: number, event, personal fields, files, audit entry, notice. */
export const openCase = async (
  { form, applicantId, act, first }: NewRequest,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Answer<OpenedCase>> => {
  const { settings, cases, personalFields, audit } = stores
  const event: Submitted = { type: 'submitted', seq: 1, ...first, applicantKind: form.applicant.kind }
  const id = world.identity.newId()
  // First what doesn't depend on the number: whoever draws one holds the township's register until the commit.
  await personalFields.save(id, { ...personalFieldsOf(form.applicant), ...agentFieldsOf(form.agent) })
  const attached = await attachUploads(stores, {
    caseId: id,
    ownerId: first.by.personId,
    files: filesOf(form),
    without: DESK_KINDS,
  })
  if (!attached.ok) return attached
  const year = yearOf(event.on)
  const number = `${settings.caseNumberPrefix}〔${year}〕${await cases.nextNumber(year)}号`
  const details = detailsOf(form, attached.value)
  const head = await cases.create({ id, number, applicantId, first: { event, details } })
  await audit.write(auditEntry(event.by, event.at, { act, caseId: id, detail: { number } }))
  const record = { id, number, applicantId, details, events: [event] }
  await tellOfNewCase(record, stores)
  return ok({ record, head })
}
