import type { ErrorCode } from '../../../src/contract/errors'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { isOpenStatus } from '../../../src/domain/complaint/complaint-status'
import type { ComplaintChannel } from '../../../src/domain/complaint/events'
import type {
  CaseEvent,
  Channel,
  Referred,
  ReferralTarget,
  ReferredLetter,
} from '../../../src/domain/information-request/events'
import { ok, type Result } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { addComplaintEvent } from '../complaints/add-complaint-event'
import type { Moment } from '../acting/moment'
import { openComplaint } from '../complaints/send-complaint'

type At = { readonly stores: Stores; readonly world: World }

const CHANNELS: Readonly<Record<Channel, ComplaintChannel>> = {
  online: 'online',
  in_person: 'counter',
  registered_post: 'post',
  ordinary_post: 'post',
  fax: 'post',
  oral: 'counter',
}

/**
 * Opens what came as a request and is none as a letter of the mailbox: with its own words, under the same person, on the
 * day on which it came in. Whoever had to step aside from the request has to from the letter.
 * Source: Regulation (2019) Art. 39(1); 信访工作条例 (2022) Art. 22.
 */
export const openLetterOfRequest = async (
  record: CaseRecord,
  { to, moment }: { readonly to: ReferralTarget; readonly moment: Moment },
  at: At,
): Promise<Result<ReferredLetter, ErrorCode>> => {
  const { personalFields, recusals } = at.stores
  const [submitted] = record.events
  if (submitted?.type !== 'submitted') throw new Error(`case ${record.id} was never submitted`)
  const { name = '', phone = '', address = '' } = await personalFields.read(record.id)
  const form = {
    kind: to,
    text: record.details.wanted.description,
    place: '',
    concernedUnits: [],
    concernedWords: '',
    sender: { name, phone, address },
  }
  const first = {
    on: submitted.on,
    at: submitted.at,
    by: moment.by,
    kind: to,
    channel: CHANNELS[submitted.channel],
    isAnonymous: false,
    takenFor: record.applicantId,
    concerned: (await recusals.inForceOn(record.id)).map(({ concerned }) => concerned),
    from: { caseId: record.id, number: record.number },
  }
  const opened = await openComplaint({ form, first, act: 'open_letter_of_request' }, at)
  return opened.ok ? ok({ id: opened.value.id, number: opened.value.number }) : opened
}

/** The letter that the newest referral made, where it made one. */
export const letterOfReferral = ({ events }: CaseRecord): ReferredLetter | null =>
  events.filter((event): event is Referred => event.type === 'referred').at(-1)?.letter ?? null

/** Ends the letter of a request that goes on after all, so that nobody answers the same twice. One that has ended stays. */
export const endLetterOfRequest = async (
  record: CaseRecord,
  moment: Moment & { readonly on: CaseEvent['on'] },
  { stores }: At,
): Promise<Result<null, ErrorCode>> => {
  const made = letterOfReferral(record)
  const letter = made === null ? null : await stores.complaints.find(made.id)
  if (letter === null || !isOpenStatus(complaintAt(letter.events).status)) return ok(null)
  const { id: caseId, number } = record
  const event = { ...moment, type: 'converted', seq: letter.events.length + 1, caseId, number } as const
  const ended = await addComplaintEvent(letter, { act: 'convert', event }, stores)
  return ended.ok ? ok(null) : ended
}
