import type { DeskAct } from '../../src/contract/staff-cases'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { parseDay } from '../../src/domain/calendar/civil-date'
import type { CaseEvent } from '../../src/domain/information-request/events'
import type { Actor } from '../../src/domain/people/roles'
import type { CasePicture } from './case-picture'
import { letterNumberOf } from './letter-view'

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

/**
 * The event that a desk act would make. Whether it may be made is for the domain to judge. A reply is approved as it
 * was drafted; without a draft the domain refuses, so its place holds nothing.
 */
export const eventOfAct = (act: DeskAct, picture: CasePicture, moment: Moment): CaseEvent | null => {
  const { record, state, today } = picture
  const base = { seq: record.events.length + 1, on: today, ...moment }
  switch (act.act) {
    case 'confirm_receipt':
      return { ...base, type: 'received', how: act.how || RECEIPT_CONFIRMED }
    case 'notice_correction':
      return {
        ...base,
        type: 'correction_notice',
        points: act.points,
        correctionDueOn: dateOr(act.correctionDueOn, today),
      }
    case 'extend':
      return {
        ...base,
        type: 'extended',
        days: act.days,
        reason: act.reason,
        approvedBy: moment.by.personId,
      }
    case 'draft_reply':
      return { ...base, type: 'reply_drafted', reply: act.reply }
    case 'return_reply':
      return { ...base, type: 'reply_returned', reason: act.reason }
    case 'approve_reply':
      return state.draft === null
        ? null
        : {
            ...base,
            type: 'replied',
            reply: state.draft.reply,
            draftedBy: state.draft.draftedBy,
            letterNumber: letterNumberOf(picture),
          }
    case 'record_service':
      return { ...base, on: dateOr(act.servedOn, today), type: 'reply_served', how: act.how }
    case 'close':
      return { ...base, type: 'closed', outcome: act.outcome, reason: act.reason }
    default:
      return act satisfies never
  }
}
