import type { ArrivalForm, FiledForAnother } from '../../../src/contract/file-for-another'
import type { InformationRequestForm } from '../../../src/contract/submit-information-request'
import type { Opening } from '../../../src/domain/information-request/intake'
import { isPermitted } from '../../../src/domain/people/policies'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { openCase, type OpenedCase } from './open-case'
import { arrivalView, openingOfFiling } from './opening-of-filing'
import { recordEvent } from './record-event'

type Input = { readonly arrival: ArrivalForm; readonly form: InformationRequestForm }

interface Filing {
  readonly input: Input
  readonly opening: Opening
  readonly by: Actor
}

type At = { readonly stores: Stores; readonly world: World }

/** Opens the case under an applicant who has no account. */
const open = ({ input, opening, by }: Filing, at: At): Promise<Answer<OpenedCase>> => {
  const { submittedOn: on, evidence } = opening
  const { channel } = input.arrival
  const first = { on, at: at.world.clock.now(), by, channel, evidence }
  const applicantId = at.world.identity.newId()
  return openCase({ form: input.form, applicantId, act: 'file_for_another', first }, at)
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
    const opened = await open(filing, at)
    const received = opened.ok ? await receive(opened.value.record, filing, at) : opened
    if (!received.ok) return received
    const { id, number } = received.value
    const { calendar } = stores.settings
    return ok({ caseId: id, number, ...arrivalView(asked.input.arrival, opening.value, calendar) })
  })
