import type { DeskAct } from '../../../src/contract/staff-cases'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { parseDay } from '../../../src/domain/calendar/civil-date'
import { feeOf } from '../../../src/domain/statute/fee'
import type { CaseEvent, LetterPart, ReferredLetter } from '../../../src/domain/information-request/events'
import { RECEIPT_RULES } from '../../../src/domain/statute/receipt-date'
import type { CasePicture } from './case-picture'
import type { Assignee } from './find-assignee'
import type { Moment } from '../acting/moment'
import type { SplitItem } from '../letters/split-letter'

const RECEIPT_CONFIRMED = '申请人网上提交，本机关登记并与申请人确认收到'

/** How receipt came about: the rule of the channel, with what the clerk noted. */
const receiptWords = (how: string, { record }: CasePicture): string => {
  const [submitted] = record.events
  if (submitted?.type !== 'submitted' || submitted.channel === 'online') return how || RECEIPT_CONFIRMED
  const rule = RECEIPT_RULES[submitted.channel].how
  return how === '' ? rule : `${rule}。确认记录：${how}`
}

/** The contract has refused dates that don't exist; one that slips through is today's. */
const dateOr = (text: string, today: IsoDate): IsoDate => {
  const parsed = parseDay(text)
  return parsed.ok ? parsed.value : today
}

interface Base extends Moment {
  readonly seq: number
  readonly on: IsoDate
}

/** The case as it stands, and what was found or made for the act. */
interface Given {
  readonly picture: CasePicture
  readonly needed: Needed
}

type Makers = {
  readonly [A in DeskAct['act']]: (
    act: Extract<DeskAct, { act: A }>,
    base: Base,
    given: Given,
  ) => CaseEvent | null
}

const approved = (base: Base, picture: CasePicture): CaseEvent | null => {
  const { draft } = picture.state
  if (draft === null) return null
  const { reply, draftedBy, letterParts } = draft
  const edited = letterParts === null ? {} : { letterParts }
  // The number is drawn from the register when the event is recorded.
  return { ...base, type: 'replied', reply, draftedBy, letterNumber: '', ...edited }
}

/** What an act needs beyond its form: found, or made, in the same transaction. */
export interface Needed {
  readonly intoCaseId?: string
  readonly intoNumber?: string
  readonly items?: readonly SplitItem[]
  readonly assignee?: Assignee
  readonly letterParts?: readonly LetterPart[]
  readonly letter?: ReferredLetter
}

const on = (text: string | undefined, base: Base): Base =>
  text === undefined ? base : { ...base, on: dateOr(text, base.on) }

const MAKERS: Makers = {
  consult: ({ party, who, on: day }, base) => ({ ...on(day, base), type: 'consultation_sent', party, who }),
  record_consultation_receipt: ({ party, who, on: day }, base) => ({
    ...on(day, base),
    type: 'consultation_received',
    party,
    who,
  }),
  record_consultation_reply: ({ party, who, position, reasons, on: day }, base) => ({
    ...on(day, base),
    type: 'consultation_replied',
    party,
    who,
    position,
    ...(reasons === '' ? {} : { reasons }),
  }),
  ask_assistance: ({ who, task, answerBy, on: day }, base) => ({
    ...on(day, base),
    type: 'assistance_asked',
    who,
    task,
    answerBy: dateOr(answerBy, base.on),
  }),
  record_assistance: ({ who, result, on: day }, base) => ({
    ...on(day, base),
    type: 'assistance_given',
    who,
    result,
  }),
  tell_third_party: ({ who, disclosed, reason }, base) => ({
    ...base,
    type: 'third_party_told',
    who,
    disclosed,
    reason,
  }),
  ask_reasons: (act, base) => ({ ...on(act.on, base), type: 'reasons_asked' }),
  judge_reasons: ({ accepted, agreedOn, on: day }, base) => ({
    ...on(day, base),
    type: 'reasons_given',
    accepted,
    agreedOn: accepted && agreedOn !== '' ? dateOr(agreedOn, base.on) : null,
  }),
  notice_fee: ({ scale: by, count, on: day }, base) => {
    const scale = { by, count }
    return { ...on(day, base), type: 'fee_notice_received', amountYuan: feeOf(scale), scale }
  },
  record_payment: (act, base) => ({ ...on(act.on, base), type: 'fee_paid' }),
  submit_correction: (act, base) => ({ ...on(act.on, base), type: 'correction_received' }),
  withdraw: (act, base) => ({ ...on(act.on, base), type: 'withdrawn' }),
  recall_reply: ({ reason }, base) => ({ ...base, type: 'reply_recalled', reason }),
  reopen: ({ ground, reason, dueOn }, base) => ({
    ...base,
    type: 'reopened',
    ground,
    reason,
    dueOn: dateOr(dueOn, base.on),
  }),
  refer: ({ to, reason }, base, { needed: { letter } }) => ({
    ...base,
    type: 'referred',
    to,
    reason,
    ...(letter === undefined ? {} : { letter }),
  }),
  merge: ({ reason }, base, { needed }) =>
    needed.intoCaseId === undefined
      ? null
      : {
          ...base,
          type: 'merged',
          intoCaseId: needed.intoCaseId,
          intoNumber: needed.intoNumber ?? '',
          reason,
        },
  resume: ({ reason }, base) => ({ ...base, type: 'resumed', reason }),
  assign: ({ way, reason }, base, { needed: { assignee } }) =>
    assignee === undefined
      ? null
      : { ...base, type: 'assigned', way, reason, to: assignee.personId, toRole: assignee.role },
  note: ({ text }, base) => ({ ...base, type: 'noted', text }),
  decide_publication: ({ accepted, reason }, base) => ({
    ...base,
    type: 'publication_decided',
    accepted,
    reason,
  }),
  split: (_act, base, { needed }) => ({ ...base, type: 'split_off', items: needed.items ?? [] }),
  confirm_receipt: ({ how, on: day }, base, { picture }) => ({
    ...on(day, base),
    type: 'received',
    how: receiptWords(how, picture),
  }),
  notice_correction: ({ points, correctionDueOn, on: day }, base) => ({
    ...on(day, base),
    type: 'correction_notice',
    points,
    correctionDueOn: dateOr(correctionDueOn, base.on),
  }),
  extend: ({ days, reason, on: day }, base) => ({
    ...on(day, base),
    type: 'extended',
    days,
    reason,
    approvedBy: base.by.personId,
  }),
  draft_reply: ({ reply }, base) => ({ ...base, type: 'reply_drafted', reply }),
  edit_letter: (_act, base, { needed: { letterParts } }) =>
    letterParts === undefined ? null : { ...base, type: 'letter_edited', parts: letterParts },
  return_reply: ({ reason }, base) => ({ ...base, type: 'reply_returned', reason }),
  approve_reply: (_act, base, { picture }) => approved(base, picture),
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
export const eventOfAct = (act: DeskAct, given: Given, moment: Moment): CaseEvent | null => {
  const { picture } = given
  // Each maker takes its own act; the act's name has picked it.
  const make = MAKERS[act.act] as (act: DeskAct, base: Base, given: Given) => CaseEvent | null
  return make(act, { seq: picture.record.events.length + 1, on: picture.today, ...moment }, given)
}
