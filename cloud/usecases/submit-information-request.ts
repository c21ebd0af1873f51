import type { CaseReceipt } from '../../src/contract/case-view'
import type { InformationRequestForm } from '../../src/contract/submit-information-request'
import { yearOf } from '../../src/domain/calendar/civil-date'
import type { Submitted } from '../../src/domain/information-request/events'
import type { Actor } from '../../src/domain/people/roles'
import { ok } from '../../src/domain/result'
import type { AttachedFile } from '../ports/attachment-store'
import type { RequestDetails } from '../ports/case-store'
import type { SettingsInForce, Stores } from '../ports/storage'
import type { Answer, UseCase, World } from '../ports/use-case'
import { answeringOnce } from './answering-once'
import { attachUploads, type Attaching } from './attach-uploads'
import { auditEntry } from './audit-entry'
import { expectedReceipt } from './expected-receipt'
import { agentFieldsOf, personalFieldsOf } from './personal-fields-of'
import { tellRole } from './tell-role'

interface Opened {
  readonly caseId: string
  readonly number: string
  readonly first: Submitted
}

const firstEvent = (form: InformationRequestForm, by: Actor, { clock }: World): Submitted => ({
  type: 'submitted',
  seq: 1,
  on: clock.today(),
  at: clock.now(),
  by,
  channel: 'online',
  applicantKind: form.applicant.kind,
})

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

type Filing = World & { readonly by: Actor }

/** Writes the case with everything that belongs to it: number, event, personal fields, files, audit entry, notice. */
const open = async (form: InformationRequestForm, stores: Stores, world: Filing): Promise<Answer<Opened>> => {
  const { settings, cases, personalFields, audit, outbox } = stores
  const first = firstEvent(form, world.by, world)
  const caseId = world.identity.newId()
  const applicantId = world.by.personId
  // First what doesn't depend on the number: whoever draws one holds the township's register until the commit.
  await personalFields.save(caseId, { ...personalFieldsOf(form.applicant), ...agentFieldsOf(form.agent) })
  const attached = await attachUploads(stores, { caseId, ownerId: applicantId, files: filesOf(form) })
  if (!attached.ok) return attached
  const year = yearOf(first.on)
  const number = `${settings.caseNumberPrefix}〔${year}〕${await cases.nextNumber(year)}号`
  const details = detailsOf(form, attached.value)
  await cases.create({ id: caseId, number, applicantId, first: { event: first, details } })
  await audit.write(
    auditEntry(world.by, first.at, { act: 'submit_information_request', caseId, detail: { number } }),
  )
  const told = { id: caseId, number, applicantId, details, events: [first] }
  await tellRole(told, 'case_submitted', { role: 'clerk', outbox })
  return ok({ caseId, number, first })
}

const receiptOf = ({ caseId, number, first }: Opened, settings: SettingsInForce): CaseReceipt => {
  const { calendar } = settings
  const expected = expectedReceipt({ channel: first.channel, submittedOn: first.on }, first.on, calendar)
  return {
    caseId,
    number,
    submittedAt: first.at,
    receivedOn: null,
    receiptHow: expected.how,
    replyClock: expected.replyClock,
    expectedReceiptOn: expected.on,
    office: settings.office,
  }
}

/**
 * Files a request (Art. 27–29): exactly one case per idempotency key. The date of receipt stays open until both sides
 * have confirmed (Art. 31); the receipt counts provisionally from the day that is expected.
 */
export const submitRequest: UseCase<InformationRequestForm, CaseReceipt> = (asked, world) =>
  answeringOnce(asked, { world, act: 'submit_information_request' }, async (stores, { person }) => {
    const by: Actor = { personId: person.id, role: 'resident' }
    const opened = await open(asked.input, stores, { ...world, by })
    return opened.ok ? ok(receiptOf(opened.value, stores.settings)) : opened
  })
