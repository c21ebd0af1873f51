import type { CaseReceipt } from '../../../src/contract/case-view'
import type { InformationRequestForm } from '../../../src/contract/submit-information-request'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Actor } from '../../../src/domain/people/roles'
import { ok } from '../../../src/domain/result'
import type { SettingsInForce } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { expectedReceipt } from './expected-receipt'
import { openCase } from './open-case'

interface Sent {
  readonly on: IsoDate
  readonly at: string
}

/** All of a receipt that is known before the case has its number. */
const receiptFor = ({ on, at }: Sent, { calendar, office }: SettingsInForce) => {
  const expected = expectedReceipt({ channel: 'online', submittedOn: on }, on, calendar)
  // A copy has the ledger worked out: nobody should wait for that who waits for the register of numbers.
  const replyClock = expected.replyClock === null ? null : { ...expected.replyClock }
  return {
    submittedAt: at,
    receivedOn: null,
    receiptHow: expected.how,
    replyClock,
    expectedReceiptOn: expected.on,
    office,
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
    const receipt = receiptFor(sent, stores.settings)
    const opened = await openCase(request, { stores, world })
    if (!opened.ok) return opened
    const { record, head } = opened.value
    const { id, number } = record
    return ok({ caseId: id, number, ...receipt, proof: stores.proof.receiptAt(number, head) })
  })
