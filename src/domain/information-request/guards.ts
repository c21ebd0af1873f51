import { addDays, formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { Actor } from '../people/roles'
import type { CaseFacts } from './case-facts'
import type { CaseState } from './case-state'
import { checkReply } from './complete-reply'
import type { OutcomeCode } from './outcomes'
import { givesWhatWasObjectedTo, untoldObjectors, unwillingParties } from './unwilling-parties'

/** What a guard looks at. */
export interface Situation {
  readonly state: CaseState
  readonly facts: CaseFacts
  readonly actor: Actor
  readonly today: IsoDate
}

/** Why an act is refused in a state that would allow it. */
export type GuardCode =
  | 'correction-already-asked'
  | 'extension-already-used'
  | 'reply-term-over'
  | 'reasons-already-asked'
  | 'fee-already-noticed'
  | 'no-consultation-to-record'
  | 'no-assistance-to-record'
  | 'no-unwilling-party'
  | 'third-party-not-told'
  | 'no-draft'
  | 'own-draft'
  | 'draft-incomplete'
  | 'consultation-open'
  | 'already-served'
  | 'correction-term-running'
  | 'fee-term-running'
  | 'reasons-not-judged'
  | 'recall-too-late'
  | 'term-set-by-decision'
  | 'diverted'
  | 'not-diverted'
  | 'already-rated'
  | 'nothing-given'
  | 'already-proposed'
  | 'no-proposal'

/** A refusal with its cure. */
export interface GuardRefusal {
  readonly code: GuardCode
  readonly message: string
}

type Guard = (situation: Situation) => GuardRefusal | null

const refuseIf = (refused: boolean, code: GuardCode, message: string): GuardRefusal | null =>
  refused ? { code, message } : null

/** Outcomes with which the applicant got at least a part. */
const GIVEN: readonly OutcomeCode[] = ['granted', 'partial']

const dateOr = (on: IsoDate | undefined, otherwise: string): string =>
  on === undefined ? otherwise : formatChineseDate(on)

const mayClose: Guard = ({ state, today }) => {
  const { status, clocks } = state
  if (status === 'awaiting_correction') {
    const dueOn = clocks.correction?.dueOn
    const over = dueOn !== undefined && today > dueOn
    return refuseIf(
      !over,
      'correction-term-running',
      `补正期限至${dateOr(dueOn, '告知书所定日期')}，期满仍未补正才可办结。`,
    )
  }
  if (status === 'awaiting_fee') {
    const dueOn = clocks.fee?.dueOn
    const over = dueOn !== undefined && today > dueOn
    return refuseIf(
      !over,
      'fee-term-running',
      `缴费期限至${dateOr(dueOn, '收费通知所定日期')}，期满仍未缴费才可办结。`,
    )
  }
  return refuseIf(status === 'awaiting_reason', 'reasons-not-judged', '请先认定申请人说明的理由是否合理。')
}

const draftComplete: Guard = ({ state }) => {
  const missing = state.draft === null ? [] : checkReply(state.draft.reply)
  const list = missing.map(({ message }) => message).join('')
  return refuseIf(missing.length > 0, 'draft-incomplete', `答复还缺内容：${list}补齐后重新起草再签发。`)
}

/**
 * Conditions beyond state and role, each with its Chinese refusal.
 * Source: Regulation (2019) Art. 30 (once), 33 (extension once, within the term), 32/34 (hear before answering), 45.
 * @example GUARDS.extension_once({ state, facts, actor, today })
 */
export const GUARDS = {
  correction_once: ({ facts }) =>
    refuseIf(
      facts.correctionNotice !== null,
      'correction-already-asked',
      '补正只能一次性告知，已经告知过；补正后仍不明确的，请用“补正后仍不明确”答复。',
    ),
  extension_once: ({ facts }) =>
    refuseIf(
      facts.extensions.length > 0,
      'extension-already-used',
      '答复期限只能延长一次，已经延长过；请在期限内答复。',
    ),
  term_not_over: ({ state, today }) =>
    refuseIf(
      state.clocks.reply !== null && today > state.clocks.reply.dueOn,
      'reply-term-over',
      '答复期限已过，不能再延期；请尽快答复。',
    ),
  reasons_once: ({ facts }) =>
    refuseIf(facts.reasonsAsked !== null, 'reasons-already-asked', '已经要求说明过理由，请直接办理。'),
  fee_once: ({ facts }) => refuseIf(facts.feeNotice !== null, 'fee-already-noticed', '已经登记过收费通知。'),
  has_unreceived_letter: ({ facts }) =>
    refuseIf(
      !facts.consultations.some((each) => each.received === null),
      'no-consultation-to-record',
      '没有未登记收到日期的征求意见书。',
    ),
  has_unanswered_letter: ({ facts }) =>
    refuseIf(
      !facts.consultations.some((each) => each.replied === null),
      'no-consultation-to-record',
      '没有尚未答复的征求意见书。',
    ),
  has_unanswered_assistance: ({ facts }) =>
    refuseIf(
      !facts.assistances.some(({ given }) => given === null),
      'no-assistance-to-record',
      '没有等待反馈的协办函，请先发出协办函。',
    ),
  has_unwilling_party: ({ state, facts }) =>
    refuseIf(
      unwillingParties(state, facts).length === 0,
      'no-unwilling-party',
      '没有不同意公开、或者逾期未答复的第三方，不需要这份告知书；还没有征求意见的，请先征求意见。',
    ),
  objectors_told: ({ state, facts }) => {
    const { draft } = state
    const names = draft !== null && givesWhatWasObjectedTo(draft.reply) ? untoldObjectors(facts) : []
    return refuseIf(
      names.length > 0,
      'third-party-not-told',
      `${names.join('、')}不同意公开；决定公开的，请先发出“依申请公开告知书”，写明公开的内容和理由；理由成立的，请改为不予公开或者部分公开。`,
    )
  },
  has_draft: ({ state }) => refuseIf(state.draft === null, 'no-draft', '还没有起草答复，请先起草。'),
  not_own_draft: ({ state, actor }) =>
    refuseIf(
      [state.draft?.draftedBy, state.draft?.editedBy].includes(actor.personId),
      'own-draft',
      '起草人、修改人不能签发自己起草或者修改的答复，请由另一位负责人签发。',
    ),
  draft_complete: draftComplete,
  consultation_over: ({ state }) =>
    refuseIf(
      state.consultations.some((each) => each.running),
      'consultation-open',
      '正在征求意见，收到答复或者15个工作日期满后才能签发。',
    ),
  service_once: ({ facts }) => refuseIf(facts.served !== null, 'already-served', '已经登记过送达。'),
  may_close: mayClose,
  not_served: ({ facts }) =>
    refuseIf(facts.served !== null, 'already-served', '答复已经送达，不能撤回；有错误的，请重新办理。'),
  within_a_day: ({ facts, today }) =>
    refuseIf(
      facts.replied !== null && today > addDays(facts.replied.on, 1),
      'recall-too-late',
      '作出答复已超过24小时，不能撤回；有错误的，请重新办理。',
    ),
  term_not_set: ({ facts }) =>
    refuseIf(
      facts.reopened !== null,
      'term-set-by-decision',
      '重新答复的期限由决定确定，不能延期；请在期限内答复。',
    ),
  diverted: ({ facts }) =>
    refuseIf(
      facts.referred === null && facts.merged === null,
      'not-diverted',
      '该申请没有转出或者并案；要重新答复的，请用“重新办理”。',
    ),
  not_diverted: ({ facts }) =>
    refuseIf(
      facts.referred !== null || facts.merged !== null,
      'diverted',
      '该申请已转出或者并案；弄错了的，请用“恢复办理”。',
    ),
  rated_once: ({ facts }) => refuseIf(facts.rated !== null, 'already-rated', '您已经评价过，谢谢。'),
  was_given: ({ state }) =>
    refuseIf(
      state.outcome === null || !GIVEN.includes(state.outcome),
      'nothing-given',
      '只有公开给您的信息可以建议主动公开。',
    ),
  proposed_once: ({ facts }) =>
    refuseIf(facts.publicationProposed !== null, 'already-proposed', '已经提过建议，请等审核结果。'),
  has_proposal: ({ facts }) =>
    refuseIf(
      facts.publicationProposed === null || facts.publicationDecided !== null,
      'no-proposal',
      '没有需要审核的主动公开建议。',
    ),
} as const satisfies Readonly<Record<string, Guard>>

export type GuardName = keyof typeof GUARDS

/**
 * Outcomes with which a case may be closed without a letter, in its state.
 * Source: Regulation (2019) Art. 30, 35, 42.
 * @example closingOutcomes(state, facts) // ['other']
 */
export const closingOutcomes = (state: CaseState, facts: CaseFacts): readonly OutcomeCode[] => {
  if (state.status === 'awaiting_correction') return ['abandoned']
  if (state.status === 'awaiting_fee') return ['fee_unpaid']
  const rejected = facts.reasonsGiven !== null && !facts.reasonsGiven.accepted
  return rejected ? ['abusive', 'other'] : ['other']
}
