import type { CaseProof, CaseReceipt } from '../../src/contract/case-view'
import type { InformationRequestForm } from '../../src/contract/submit-information-request'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Actor } from '../../src/domain/people/roles'
import { ok } from '../../src/domain/result'
import type { CaseRecord } from '../ports/case-store'
import type { SettingsInForce } from '../ports/storage'
import type { UseCase } from '../ports/use-case'
import { answeringOnce } from './answering-once'
import { expectedReceipt } from './expected-receipt'
import { openCase } from './open-case'

interface Filed {
  readonly record: CaseRecord
  readonly proof: CaseProof
}

interface Sent {
  readonly on: IsoDate
  readonly at: string
}

const receiptOf = (
  { record: { id, number }, proof }: Filed,
  { on, at }: Sent,
  { calendar, office }: SettingsInForce,
): CaseReceipt => {
  const expected = expectedReceipt({ channel: 'online', submittedOn: on }, on, calendar)
  return {
    caseId: id,
    number,
    submittedAt: at,
    receivedOn: null,
    receiptHow: expected.how,
    replyClock: expected.replyClock,
    expectedReceiptOn: expected.on,
    office,
    proof,
  }
}

/**
 * Files a request (Art. 27–29): exactly one case per idempotency key. The date of receipt stays open until both sides
 * have confirmed (Art. 31); the receipt counts provisionally from the day that is expected.
 */
export const submitRequest: UseCase<InformationRequestForm, CaseReceipt> = (asked, world) =>
  answeringOnce(asked, { world, act: 'submit_information_request' }, async (stores, { person }) => {
    const by: Actor = { personId: person.id, role: 'resident' }
    const sent = { on: world.clock.today(), at: world.clock.now() }
    const request = {
      form: asked.input,
      applicantId: person.id,
      act: 'submit_information_request',
      first: { ...sent, by, channel: 'online' },
    } as const
    const opened = await openCase(request, { stores, world })
    if (!opened.ok) return opened
    const { record, head } = opened.value
    const proof = stores.proof.receiptAt(record.number, head)
    return ok(receiptOf({ record, proof }, sent, stores.settings))
  })
