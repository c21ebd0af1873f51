import type { ErrorCode } from '../../../src/contract/errors'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { casesForStaff } from '../requests/cases-for-staff'
import { openCase } from '../requests/open-case'
import { recordEvent } from '../requests/record-event'
import { tellRole } from '../notices/tell-role'

type At = { readonly stores: Stores; readonly world: World; readonly by: Actor; readonly person: Person }

/** The request that the letter once was, going on with the time that it had. */
const resumeFormer = async (caseId: string, { number }: ComplaintRecord, at: At) => {
  const former = await (await casesForStaff(at.person, at.stores)).find(caseId)
  if (former === null) return fail('not_found')
  const seq = former.events.length
  const moment = { seq: seq + 1, on: at.world.clock.today(), at: at.world.clock.now(), by: at.by }
  const event = { ...moment, type: 'resumed', reason: `由来信${number}转回` } as const
  const recorded = { act: 'resume', seenSeq: seq, recorded: { event } } as const
  const resumed = await recordEvent(former, recorded, at)
  if (resumed.ok) await tellRole(resumed.value, 'resume', { role: 'resident', stores: at.stores })
  return resumed
}

/**
 * Opens a letter that asks for information as a request: with its own words, under the same person, on the day on which it
 * came in. What a request needs and the letter didn't say, e.g. a proof of identity, is asked for by a correction notice.
 * A letter that was a request before goes on as that one.
 * Source: Regulation (2019) Art. 29, 30, 39: a letter in other dress is told apart, not turned away.
 */
export const openRequestOfComplaint = async (
  letter: ComplaintRecord,
  at: At,
): Promise<Result<CaseRecord, ErrorCode>> => {
  const { id, number, senderId, content, events } = letter
  const { stores } = at
  const { receivedOn, sentAt, from } = complaintAt(events)
  if (from !== null) return resumeFormer(from.caseId, letter, at)
  const { name = '', phone = '', address = '' } = await stores.personalFields.read(id)
  if (receivedOn === null) return fail('not_found')
  if (name === '')
    return fail('act_not_allowed', {
      message: '这封信没有留姓名，不能转为信息公开申请；请在答复里告诉写信人怎样申请。',
    })
  const identityDocument = { type: 'id_card', number: '' } as const
  const form = {
    applicant: { kind: 'citizen', name, identityDocument, phone, address, postcode: '', email: '' },
    wanted: { description: content.text.slice(0, 1000), documentNumber: '', features: '' },
    provisionForm: 'electronic',
    deliveryWay: 'in_app',
    acceptsOtherForm: true,
  } as const
  const first = {
    on: receivedOn,
    at: sentAt,
    by: { personId: senderId, role: 'resident' },
    channel: 'online',
    evidence: `由来信${number}转来，收到的日子不变`,
  } as const
  const opened = await openCase({ form, applicantId: senderId, act: 'submit_information_request', first }, at)
  return opened.ok ? ok(opened.value.record) : opened
}
