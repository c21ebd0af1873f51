import type { CaseReceipt } from '../../src/contract/case-view'
import type { InformationRequestForm } from '../../src/contract/submit-information-request'
import { yearOf } from '../../src/domain/calendar/civil-date'
import { calendarFor } from '../../src/domain/calendar/working-days'
import type { Submitted } from '../../src/domain/information-request/events'
import type { Actor } from '../../src/domain/people/roles'
import { ok } from '../../src/domain/result'
import type { Stores, TenantSettings } from '../ports/storage'
import type { UseCase, World } from '../ports/use-case'
import { answeringOnce } from './answering-once'
import { auditEntry } from './audit-entry'
import { expectedReceipt } from './expected-receipt'
import { personalFieldsOf } from './personal-fields-of'
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

/** Writes the case with everything that belongs to it: number, event, personal fields, audit entry, clerk's notice. */
const open = async (form: InformationRequestForm, stores: Stores, world: World & { readonly by: Actor }) => {
  const { settings, cases, personalFields, audit, outbox } = stores
  const first = firstEvent(form, world.by, world)
  const caseId = world.identity.newId()
  // First what doesn't depend on the number: whoever draws one holds the township's register until the commit.
  await personalFields.save(caseId, personalFieldsOf(form.applicant))
  const year = yearOf(first.on)
  const number = `${settings.caseNumberPrefix}〔${year}〕${await cases.nextNumber(year)}号`
  const { wanted, provisionForm, deliveryWay, acceptsOtherForm } = form
  const details = { wanted, provisionForm, deliveryWay, acceptsOtherForm }
  await cases.create({ id: caseId, number, applicantId: world.by.personId, first: { event: first, details } })
  await audit.write(
    auditEntry(world.by, first.at, { act: 'submit_information_request', caseId, detail: { number } }),
  )
  const told = { id: caseId, number, applicantId: world.by.personId, details, events: [first] }
  await tellRole(told, 'case_submitted', { role: 'clerk', outbox })
  return { caseId, number, first }
}

const receiptOf = ({ caseId, number, first }: Opened, settings: TenantSettings): CaseReceipt => {
  const calendar = calendarFor(settings.calendarId)
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
    return ok(receiptOf(opened, stores.settings))
  })
