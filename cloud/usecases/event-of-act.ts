import type { DeskAct } from '../../src/contract/staff-cases'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { parseDay } from '../../src/domain/calendar/civil-date'
import type { CaseEvent } from '../../src/domain/information-request/events'
import type { Actor } from '../../src/domain/people/roles'
import type { CasePicture } from './case-picture'

/** Instant and author of an act. */
export interface Moment {
  readonly at: string
  readonly by: Actor
}

const RECEIPT_CONFIRMED = '申请人网上提交，本机关登记并与申请人确认收到'

/** The contract has refused dates that don't exist; one that slips through is today's. */
const dateOr = (text: string, today: IsoDate): IsoDate => {
  const parsed = parseDay(text)
  return parsed.ok ? parsed.value : today
}

interface Base extends Moment {
  readonly seq: number
  readonly on: IsoDate
}

type Makers = {
  readonly [A in DeskAct['act']]: (
    act: Extract<DeskAct, { act: A }>,
    base: Base,
    picture: CasePicture,
  ) => CaseEvent | null
}

const approved = (base: Base, picture: CasePicture): CaseEvent | null => {
  const { draft } = picture.state
  if (draft === null) return null
  const { reply, draftedBy } = draft
  // The number is drawn from the register when the event is recorded.
  return { ...base, type: 'replied', reply, draftedBy, letterNumber: '' }
}

const MAKERS: Makers = {
  confirm_receipt: ({ how }, base) => ({ ...base, type: 'received', how: how || RECEIPT_CONFIRMED }),
  notice_correction: ({ points, correctionDueOn }, base) => ({
    ...base,
    type: 'correction_notice',
    points,
    correctionDueOn: dateOr(correctionDueOn, base.on),
  }),
  extend: ({ days, reason }, base) => ({
    ...base,
    type: 'extended',
    days,
    reason,
    approvedBy: base.by.personId,
  }),
  draft_reply: ({ reply }, base) => ({ ...base, type: 'reply_drafted', reply }),
  return_reply: ({ reason }, base) => ({ ...base, type: 'reply_returned', reason }),
  approve_reply: (_act, base, picture) => approved(base, picture),
  record_service: ({ servedOn, how }, base) => ({
    ...base,
    on: dateOr(servedOn, base.on),
    type: 'reply_served',
    how,
  }),
  close: ({ outcome, reason }, base) => ({ ...base, type: 'closed', outcome, reason }),
}

/**
 * The event that a desk act would make. Whether it may be made is for the domain to judge. A reply is approved as it
 * was drafted; without a draft there is nothing to make.
 */
export const eventOfAct = (act: DeskAct, picture: CasePicture, moment: Moment): CaseEvent | null => {
  // Each maker takes its own act; the act's name has picked it.
  const make = MAKERS[act.act] as (act: DeskAct, base: Base, picture: CasePicture) => CaseEvent | null
  return make(act, { seq: picture.record.events.length + 1, on: picture.today, ...moment }, picture)
}
