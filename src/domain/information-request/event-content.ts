import { addDays, day, formatChineseDate, hasCome } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { EXTENSION_LIMIT, EXTENSION_LIMIT_2007, IN_FORCE_FROM } from '../statute/periods'
import { checkReply } from './complete-reply'
import { outcomesNotNow } from './desk-path'
import type { Assigned, CaseEvent, CaseEventType } from './events'
import { closingOutcomes } from './guards'
import type { Situation } from './guards'
import { OUTCOMES } from './outcomes'
import { unwillingParties } from './unwilling-parties'

/** What can be wrong with what an event says. */
export type ContentRefusal =
  | 'already-claimed'
  | 'not-yours-to-hand-over'
  | 'nobody-to-stand-in-for'
  | 'extension-out-of-range'
  | 'correction-points-missing'
  | 'correction-term-too-short'
  | 'no-such-consultation'
  | 'term-too-long'
  | 'no-such-assistance'
  | 'assistance-task-missing'
  | 'assistance-term-wrong'
  | 'reply-incomplete'
  | 'reply-differs-from-draft'
  | 'letter-empty'
  | 'outcome-not-allowed'
  | 'reason-missing'
  | 'recall-too-late'
  | 'new-term-too-short'
  | 'nothing-split'

/** A refusal: its code, and Chinese words with the cure. */
export type ContentObjection = readonly [code: ContentRefusal, message: string]

type Check<E extends CaseEvent = CaseEvent> = (event: E, situation: Situation) => ContentObjection | null

const objectIf = (wrong: boolean, code: ContentRefusal, message: string): ContentObjection | null =>
  wrong ? [code, message] : null

/** Days after which a term that the office sets itself is taken for a slip of the pen: the law asks for a reasonable one. */
const LONGEST_OWN_TERM = 366

const tooLong = (name: string, from: IsoDate, until: IsoDate | null): ContentObjection | null =>
  objectIf(
    until !== null && until > addDays(from, LONGEST_OWN_TERM),
    'term-too-long',
    `${name}离现在一年以上，请核对年份后重新填写。`,
  )

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
  ) ??
  tooLong('补正期限', event.on, event.correctionDueOn)

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

const checkReasonsGiven: Check<Extract<CaseEvent, { type: 'reasons_given' }>> = ({ on, agreedOn }) =>
  objectIf(
    agreedOn !== null && agreedOn < on,
    'new-term-too-short',
    '延迟答复的日期不能早于认定当日，请重新填写。',
  ) ?? tooLong('延迟答复的日期', on, agreedOn)

const checkAssistance: Check<Extract<CaseEvent, { type: 'assistance_asked' }>> = (event, { state }) => {
  const dueOn = state.clocks.reply?.dueOn ?? event.answerBy
  return (
    objectIf(
      isBlank(event.who) || isBlank(event.task),
      'assistance-task-missing',
      '请写明请谁协办、办什么。',
    ) ??
    objectIf(event.answerBy < event.on, 'assistance-term-wrong', '反馈期限不能早于发函当日，请重新填写。') ??
    objectIf(
      event.on <= dueOn && event.answerBy > dueOn,
      'assistance-term-wrong',
      `反馈期限不能晚于答复期限的最后一日${formatChineseDate(dueOn)}，请提前。`,
    ) ??
    tooLong('反馈期限', event.on, event.answerBy)
  )
}

const checkAssistanceGiven: Check<Extract<CaseEvent, { type: 'assistance_given' }>> = (event, { facts }) => {
  const known = facts.assistances.some(
    ({ asked, given }) => given === null && asked.who === event.who && asked.on <= event.on,
  )
  return (
    objectIf(!known, 'no-such-assistance', '没有向其发出的、等待反馈的协办函，请核对单位和日期。') ??
    objectIf(isBlank(event.result), 'assistance-task-missing', '请写明检索的范围、方式和结果。')
  )
}

const checkTold: Check<Extract<CaseEvent, { type: 'third_party_told' }>> = (event, { state, facts }) =>
  objectIf(
    !unwillingParties(state, facts).includes(event.who),
    'no-such-consultation',
    '只告知征求过意见、没有同意公开的第三方，请核对对象。',
  ) ??
  objectIf(
    isBlank(event.disclosed) || isBlank(event.reason),
    'reason-missing',
    '请写明决定公开的内容和理由。',
  )

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
      JSON.stringify([event.reply, event.letterParts ?? null]) !==
        JSON.stringify([state.draft?.reply, state.draft?.letterParts ?? null]),
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

const checkRecall: Check<Extract<CaseEvent, { type: 'reply_recalled' }>> = (event, { facts }) => {
  const sentAt = facts.replied?.at ?? event.at
  const until = `${addDays(day(sentAt.slice(0, 10)), 1)}${sentAt.slice(10)}`
  return (
    objectIf(
      !hasCome(event.at, until),
      'recall-too-late',
      '作出答复已超过24小时，不能撤回；有错误的，请重新办理。',
    ) ?? objectIf(isBlank(event.reason), 'reason-missing', '请写明撤回答复的理由。')
  )
}

const checkReopened: Check<Extract<CaseEvent, { type: 'reopened' }>> = ({ on, dueOn, reason }) =>
  objectIf(dueOn <= on, 'new-term-too-short', '重新答复的最后一日应晚于今天，请按决定书填写。') ??
  tooLong('重新答复的最后一日', on, dueOn) ??
  objectIf(isBlank(reason), 'reason-missing', '请写明重新办理的理由，例如决定书文号。')

const MISSING_REASONS: Readonly<Partial<Record<CaseEventType, string>>> = {
  reply_returned: '请写明退回的理由，方便起草人修改。',
  referred: '请写明为什么不是政府信息公开申请，并告知申请人。',
  merged: '请写明并案的理由，并告知申请人。',
  resumed: '请写明恢复办理的理由。',
}

const checkReason: Check = (event) => {
  const message = MISSING_REASONS[event.type]
  if (message === undefined || !('reason' in event)) return null
  return objectIf(isBlank(event.reason), 'reason-missing', message)
}

const checkDrafted: Check<Extract<CaseEvent, { type: 'reply_drafted' }>> = ({ reply }, { facts }) => {
  const early = outcomesNotNow(facts).find(({ outcome }) => outcome === reply.outcome)
  return early === undefined ? null : ['outcome-not-allowed', early.message]
}

const checkSplit: Check<Extract<CaseEvent, { type: 'split_off' }>> = ({ items }) =>
  objectIf(items.length === 0, 'nothing-split', '请写明要另立的事项。')

type Handing = { readonly event: Assigned; readonly holder: string | null }

const isOthers = ({ event: { by }, holder }: Handing): boolean =>
  holder !== null && holder !== by.personId && by.role !== 'office_head'

const AGAINST_ASSIGNING: readonly (readonly [ContentRefusal, string, (handing: Handing) => boolean])[] = [
  [
    'already-claimed',
    '已经有人承办；要换人的，请承办人或者负责人转交。',
    ({ event, holder }) => event.way === 'claimed' && holder !== null,
  ],
  [
    'not-yours-to-hand-over',
    '只有承办人本人或者负责人可以转交。',
    (handing) => handing.event.way === 'handed_over' && isOthers(handing),
  ],
  [
    'already-claimed',
    '这件申请已经由他承办。',
    ({ event, holder }) => event.way === 'handed_over' && holder === event.to,
  ],
  [
    'nobody-to-stand-in-for',
    '没有需要代办的承办人，请直接领办。',
    ({ event, holder }) => event.way === 'deputised' && (holder === null || holder === event.by.personId),
  ],
  [
    'reason-missing',
    '请写明转交或者代办的原因。',
    ({ event }) => event.way !== 'claimed' && isBlank(event.reason),
  ],
]

const checkAssigned: Check<Assigned> = (event, { facts }) => {
  const handing = { event, holder: facts.assigned?.to ?? null }
  const found = AGAINST_ASSIGNING.find(([, , applies]) => applies(handing))
  return found === undefined ? null : [found[0], found[1]]
}

type Checks = {
  readonly [T in CaseEventType]?: Check<Extract<CaseEvent, { readonly type: T }>>
}

const CHECKS: Checks = {
  extended: checkExtension,
  correction_notice: checkCorrectionNotice,
  consultation_received: checkConsultation,
  consultation_replied: checkConsultation,
  reasons_given: checkReasonsGiven,
  assistance_asked: checkAssistance,
  assistance_given: checkAssistanceGiven,
  third_party_told: checkTold,
  reply_drafted: checkDrafted,
  letter_edited: ({ parts }) => objectIf(parts.length === 0, 'letter-empty', '文书没有内容，请刷新后再改。'),
  replied: checkReplied,
  closed: checkClosed,
  reply_recalled: checkRecall,
  reopened: checkReopened,
  split_off: checkSplit,
  assigned: checkAssigned,
  noted: ({ text }) => objectIf(isBlank(text), 'reason-missing', '请写明备注的内容。'),
  rated: () => null,
}

/**
 * Whether what an event says is lawful: limits, required parts, agreement with the draft. State, role and date are for
 * `applyEvent`.
 * Source: Regulation (2019) Art. 30, 32–36, 39.
 * @example checkContent(event, situation) // null, or ['extension-out-of-range', '延期应为1至20个工作日，请重新填写。']
 */
export const checkContent: Check = (event, situation) => {
  // Each check takes its own kind of event; the kind has picked it.
  const check = (CHECKS[event.type] ?? checkReason) as Check
  return check(event, situation)
}
