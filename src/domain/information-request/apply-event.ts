import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { fail, ok } from '../result'
import type { Result } from '../result'
import { EXTENSION_LIMIT, EXTENSION_LIMIT_2007, IN_FORCE_FROM } from '../statute/periods'
import type { CaseFacts } from './case-facts'
import { checkReply } from './complete-reply'
import { outcomesNotNow } from './desk-path'
import { CASE_ACTS } from './events'
import type { CaseAct, CaseEvent, CaseEventType } from './events'
import { closingOutcomes } from './guards'
import type { Situation } from './guards'
import { judge, situationOf } from './may-do'
import type { ActRefusalCode } from './may-do'
import { OUTCOMES } from './outcomes'
import { TRANSITIONS } from './transitions'

/** Why an event can't be added to a case. `detail.message` says it in Chinese, with the cure. */
export type ApplyRefusal =
  | ActRefusalCode
  | 'wrong-sequence'
  | 'date-in-future'
  | 'date-too-early'
  | 'already-submitted'
  | 'extension-out-of-range'
  | 'correction-points-missing'
  | 'correction-term-too-short'
  | 'no-such-consultation'
  | 'reply-incomplete'
  | 'reply-differs-from-draft'
  | 'outcome-not-allowed'
  | 'reason-missing'

type Objection = readonly [code: ApplyRefusal, message: string]
type Check<E extends CaseEvent = CaseEvent> = (event: E, situation: Situation) => Objection | null

const objectIf = (wrong: boolean, code: ApplyRefusal, message: string): Objection | null =>
  wrong ? [code, message] : null

const isBlank = (text: string): boolean => text.trim() === ''

const checkExtension: Check<Extract<CaseEvent, { type: 'extended' }>> = ({ days, reason }, { facts }) => {
  const old = facts.received !== null && facts.received.on < IN_FORCE_FROM.regulation2019
  const limit = (old ? EXTENSION_LIMIT_2007 : EXTENSION_LIMIT).length
  const within = Number.isInteger(days) && days >= 1 && days <= limit
  return (
    objectIf(!within, 'extension-out-of-range', `延期应为1至${limit}个工作日，请重新填写。`) ??
    objectIf(isBlank(reason), 'reason-missing', '请写明延期的理由，并告知申请人。')
  )
}

const checkCorrectionNotice: Check<Extract<CaseEvent, { type: 'correction_notice' }>> = (event) =>
  objectIf(
    event.points.length === 0 || event.points.some(isBlank),
    'correction-points-missing',
    '请一次写明需要补正的全部事项。',
  ) ??
  objectIf(
    event.correctionDueOn <= event.on,
    'correction-term-too-short',
    '补正期限应晚于告知当日，请给出合理的期限。',
  )

const checkConsultation: Check<
  Extract<CaseEvent, { type: 'consultation_received' | 'consultation_replied' }>
> = (event, { facts }) => {
  const field = event.type === 'consultation_received' ? 'received' : 'replied'
  const known = facts.consultations.some(
    (each) =>
      each.sent.party === event.party &&
      each.sent.who === event.who &&
      each[field] === null &&
      each.sent.on <= event.on,
  )
  return objectIf(!known, 'no-such-consultation', '没有向其发出的、待登记的征求意见书，请核对对象和日期。')
}

const checkReplied: Check<Extract<CaseEvent, { type: 'replied' }>> = (event, { state }) => {
  const missing = checkReply(event.reply)
  const list = missing.map(({ message }) => message).join('')
  const drafter = state.draft?.draftedBy
  return (
    objectIf(missing.length > 0, 'reply-incomplete', `答复还缺内容：${list}`) ??
    objectIf(
      event.draftedBy !== drafter,
      'reply-differs-from-draft',
      '签发的答复与起草人不符，请重新打开后签发。',
    ) ??
    objectIf(
      JSON.stringify(event.reply) !== JSON.stringify(state.draft?.reply),
      'reply-differs-from-draft',
      '签发的内容与最新草稿不同，请重新打开后签发。',
    )
  )
}

const checkClosed: Check<Extract<CaseEvent, { type: 'closed' }>> = (event, { state, facts }) => {
  const lawful = closingOutcomes(state, facts)
  const names = lawful.map((code) => OUTCOMES[code].situation).join('、')
  return (
    objectIf(!lawful.includes(event.outcome), 'outcome-not-allowed', `目前只能以“${names}”办结。`) ??
    objectIf(isBlank(event.reason), 'reason-missing', '请写明办结的理由。')
  )
}

const checkDrafted: Check<Extract<CaseEvent, { type: 'reply_drafted' }>> = ({ reply }, { facts }) => {
  const early = outcomesNotNow(facts).find(({ outcome }) => outcome === reply.outcome)
  return early === undefined ? null : ['outcome-not-allowed', early.message]
}

const CONTENT: { readonly [T in CaseEventType]?: Check<Extract<CaseEvent, { type: T }>> } = {
  extended: checkExtension,
  correction_notice: checkCorrectionNotice,
  consultation_received: checkConsultation,
  consultation_replied: checkConsultation,
  reply_drafted: checkDrafted,
  replied: checkReplied,
  closed: checkClosed,
  reply_returned: (event) =>
    objectIf(isBlank(event.reason), 'reason-missing', '请写明退回的理由，方便起草人修改。'),
}

const checkContent: Check = (event, situation) => {
  // Each check takes its own kind of event; the event's type has picked it.
  const check = CONTENT[event.type] as Check | undefined
  return check?.(event, situation) ?? null
}

const latestOf = (events: readonly (CaseEvent | null)[]): CaseEvent | null =>
  events.reduce(
    (latest, each) => (each === null || (latest !== null && latest.on > each.on) ? latest : each),
    null,
  )

/** An answer isn't older than what it answers: receipt, correction, reasons and payment. */
const answered = ({ received, correctionReceived, reasonsGiven, feePaid }: CaseFacts): CaseEvent | null =>
  latestOf([received, correctionReceived, reasonsGiven, feePaid])

const EARLIEST: Readonly<Partial<Record<CaseEventType, (facts: CaseFacts) => CaseEvent | null>>> = {
  received: ({ submitted }) => submitted,
  withdrawn: ({ submitted }) => submitted,
  correction_received: ({ correctionNotice }) => correctionNotice,
  reasons_given: ({ reasonsAsked }) => reasonsAsked,
  fee_paid: ({ feeNotice }) => feeNotice,
  reply_drafted: answered,
  replied: (facts) => latestOf([answered(facts), facts.draft]),
  closed: answered,
  reply_served: ({ replied }) => replied,
}

const earliestFor = (event: CaseEvent, { facts }: Situation): IsoDate | null => {
  const before = (EARLIEST[event.type] ?? (({ received }: CaseFacts) => received))(facts)
  return before === null ? null : before.on
}

const checkDates = (event: CaseEvent, situation: Situation, today: IsoDate): Objection | null => {
  const earliest = earliestFor(event, situation)
  return (
    objectIf(event.on > today, 'date-in-future', '日期不能晚于今天。') ??
    objectIf(
      earliest !== null && event.on < earliest,
      'date-too-early',
      `日期不能早于${earliest === null ? '' : formatChineseDate(earliest)}。`,
    )
  )
}

const actOf = (type: CaseEventType): CaseAct | null =>
  CASE_ACTS.find((act) => TRANSITIONS[act].event === type) ?? null

const refuse = ([code, message]: Objection): Result<never, ApplyRefusal> => fail(code, { message })

const checkFirst = (events: readonly CaseEvent[], event: CaseEvent, today: IsoDate): Objection | null =>
  objectIf(event.seq !== events.length + 1, 'wrong-sequence', '记录已有变化，请刷新后再试。') ??
  objectIf(event.on > today, 'date-in-future', '日期不能晚于今天。') ??
  objectIf(event.type === 'submitted' && events.length > 0, 'already-submitted', '该申请已经提交过。')

/**
 * Adds an event to a case, if it is lawful: by the table of acts for its actor on its own date, and by its content.
 * Fails: with the code of `mayDo`, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applyEvent(events, { type: 'received', seq: 2, … }, { today, calendar })
 */
export const applyEvent = (
  events: readonly CaseEvent[],
  event: CaseEvent,
  { today, calendar }: { readonly today: IsoDate; readonly calendar: Calendar },
): Result<readonly CaseEvent[], ApplyRefusal> => {
  const first = checkFirst(events, event, today)
  if (first !== null) return refuse(first)
  const act = actOf(event.type)
  if (act === null) return ok([...events, event])
  const situation = situationOf(events, event.by, { today: event.on, calendar })
  const permission = judge(act, situation)
  if (!permission.allowed)
    return fail(permission.code, { message: permission.message, article: permission.article })
  const objection = checkDates(event, situation, today) ?? checkContent(event, situation)
  return objection === null ? ok([...events, event]) : refuse(objection)
}
