import type { ArrivalForm, FiledForAnother } from '../../src/contract/file-for-another'
import type { InformationRequestForm } from '../../src/contract/submit-information-request'
import { yearOf } from '../../src/domain/calendar/civil-date'
import { calendarFor } from '../../src/domain/calendar/working-days'
import type { Submitted } from '../../src/domain/information-request/events'
import type { Opening } from '../../src/domain/information-request/intake'
import { isPermitted } from '../../src/domain/people/policies'
import type { Actor } from '../../src/domain/people/roles'
import { fail, ok } from '../../src/domain/result'
import type { CaseRecord } from '../ports/case-store'
import type { Stores } from '../ports/storage'
import type { Answer, UseCase, World } from '../ports/use-case'
import { staffActorsOf } from './actors-of'
import { answeringOnce } from './answering-once'
import { auditEntry } from './audit-entry'
import { arrivalView, openingOfFiling } from './opening-of-filing'
import { personalFieldsOf } from './personal-fields-of'
import { recordEvent } from './record-event'
import { tellRole } from './tell-role'

type Input = { readonly arrival: ArrivalForm; readonly form: InformationRequestForm }

interface Filing {
  readonly input: Input
  readonly opening: Opening
  readonly by: Actor
}

type At = { readonly stores: Stores; readonly world: World }

const submittedBy = ({ input, opening, by }: Filing, at: string): Submitted => ({
  type: 'submitted',
  seq: 1,
  on: opening.submittedOn,
  at,
  by,
  channel: input.arrival.channel,
  applicantKind: input.form.applicant.kind,
  evidence: opening.evidence,
})

/** Writes the case with number, first event, personal fields, audit entry and the clerks' notice. */
const open = async (filing: Filing, { stores, world }: At): Promise<CaseRecord> => {
  const { cases, personalFields, audit, outbox, settings } = stores
  const now = world.clock.now()
  const [id, applicantId] = [world.identity.newId(), world.identity.newId()]
  const { applicant, wanted, provisionForm, deliveryWay, acceptsOtherForm } = filing.input.form
  await personalFields.save(id, personalFieldsOf(applicant))
  const event = submittedBy(filing, now)
  const details = { wanted, provisionForm, deliveryWay, acceptsOtherForm }
  const year = yearOf(world.clock.today())
  const number = `${settings.caseNumberPrefix}〔${year}〕${await cases.nextNumber(year)}号`
  await cases.create({ id, number, applicantId, first: { event, details } })
  await audit.write(
    auditEntry(filing.by, now, { act: 'file_for_another', caseId: id, detail: { number } }),
  )
  const record = { id, number, applicantId, details, events: [event] }
  await tellRole(record, 'case_submitted', { role: 'clerk', outbox })
  return record
}

/** Records the receipt where the channel and the dates already give it (Art. 31). */
const receive = async (record: CaseRecord, { opening, by }: Filing, at: At): Promise<Answer<CaseRecord>> => {
  const { receivedOn, how } = opening
  if (receivedOn === null) return ok(record)
  const event = { type: 'received', seq: 2, on: receivedOn, at: at.world.clock.now(), by, how } as const
  return recordEvent(record, { act: 'confirm_receipt', seenSeq: 1, recorded: { event } }, at)
}

/**
 * Takes in a request from paper, fax or word of mouth (Art. 29), exactly one case per idempotency key. The channel decides
 * the day of receipt (Art. 31): ordinary post and fax stay unreceived until both sides have confirmed. The applicant has
 * no account here; the number and his telephone number open the case to him.
 */
export const filePaperRequest: UseCase<Input, FiledForAnother> = (asked, world) =>
  answeringOnce(asked, { world, act: 'file_for_another' }, async (stores, { person }) => {
    const by = staffActorsOf(person).find((actor) => isPermitted(actor, 'file_for_another'))
    if (by === undefined) return fail('forbidden')
    const opening = openingOfFiling(asked.input.arrival, world.clock.today())
    if (!opening.ok) return opening
    const filing = { input: asked.input, opening: opening.value, by }
    const at = { stores, world }
    const opened = await receive(await open(filing, at), filing, at)
    if (!opened.ok) return opened
    const { id, number } = opened.value
    const calendar = calendarFor(stores.settings.calendarId)
    return ok({ caseId: id, number, ...arrivalView(asked.input.arrival, opening.value, calendar) })
  })
