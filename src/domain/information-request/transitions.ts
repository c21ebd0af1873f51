import { ACT_ROLES } from '../people/policies'
import type { Role } from '../people/roles'
import type { CaseStatus } from './case-state'
import type { CaseAct, CaseEventType } from './events'
import type { GuardName } from './guards'

/** One act: which event it makes, in which states, by whom, under which article, and what else must hold. */
export interface ActRule {
  readonly event: CaseEventType
  readonly states: readonly CaseStatus[]
  readonly roles: readonly Role[]
  readonly article: string
  /** Checked in order once state and role allow the act. */
  readonly guards: readonly GuardName[]
  /** Chinese: why the act has no place in an open state that isn't listed, with the cure. */
  readonly notNow: string
}

type Row = readonly [
  event: CaseEventType,
  article: string,
  states: readonly CaseStatus[],
  guards: readonly GuardName[],
]

const WORK: readonly CaseStatus[] = ['received', 'consulting']
const WAITS: readonly CaseStatus[] = ['awaiting_correction', 'awaiting_reason', 'awaiting_fee']
const RUNNING: readonly CaseStatus[] = [...WORK, ...WAITS]
const OPEN: readonly CaseStatus[] = ['submitted', ...RUNNING]

const act = (name: CaseAct, [event, article, states, guards]: Row, notNow: string): ActRule => ({
  event,
  states,
  roles: ACT_ROLES[name],
  article: `《政府信息公开条例》${article}`,
  guards,
  notNow,
})

const AFTER_WAIT = '正在等待申请人，收到后再办理这一步。'
const NO_LETTER = '没有需要登记的征求意见书，请先发出征求意见书。'

/**
 * The one table of the request's life: act × state × role. `mayDo` reads it; nothing else decides.
 * Source: Regulation (2019) Art. 29–37, 45; docs/statute.md §1.4. One correction round, one extension, one reply.
 * @example TRANSITIONS.extend.states // ['received', 'consulting']
 */
export const TRANSITIONS: Readonly<Record<CaseAct, ActRule>> = {
  confirm_receipt: act(
    'confirm_receipt',
    ['received', '第三十一条', ['submitted'], []],
    '已经确认收到，不需要再次确认。',
  ),
  notice_correction: act(
    'notice_correction',
    ['correction_notice', '第三十条', WORK, ['correction_once']],
    AFTER_WAIT,
  ),
  submit_correction: act(
    'submit_correction',
    ['correction_received', '第三十条', ['awaiting_correction'], []],
    '目前没有需要补正的内容，请等待办理。',
  ),
  consult: act('consult', ['consultation_sent', '第三十二条、第三十四条', WORK, []], AFTER_WAIT),
  record_consultation_receipt: act(
    'record_consultation_receipt',
    ['consultation_received', '第三十二条、第三十四条', RUNNING, ['has_unreceived_letter']],
    NO_LETTER,
  ),
  record_consultation_reply: act(
    'record_consultation_reply',
    ['consultation_replied', '第三十二条、第三十四条', RUNNING, ['has_unanswered_letter']],
    NO_LETTER,
  ),
  ask_assistance: act('ask_assistance', ['assistance_asked', '第十条、第四十五条', WORK, []], AFTER_WAIT),
  record_assistance: act(
    'record_assistance',
    ['assistance_given', '第四十五条', RUNNING, ['has_unanswered_assistance']],
    '没有等待反馈的协办函，请先发出协办函。',
  ),
  tell_third_party: act(
    'tell_third_party',
    ['third_party_told', '第三十二条', [...WORK, 'replied'], ['has_unwilling_party']],
    AFTER_WAIT,
  ),
  extend: act(
    'extend',
    ['extended', '第三十三条第二款', WORK, ['extension_once', 'term_not_over', 'term_not_set']],
    '正在等待申请人，此时不能延期；收到后期限重新起算。',
  ),
  ask_reasons: act('ask_reasons', ['reasons_asked', '第三十五条', WORK, ['reasons_once']], AFTER_WAIT),
  judge_reasons: act(
    'judge_reasons',
    ['reasons_given', '第三十五条', ['awaiting_reason'], []],
    '尚未要求申请人说明理由，请先发出说明理由告知书。',
  ),
  notice_fee: act('notice_fee', ['fee_notice_received', '第四十二条', WORK, ['fee_once']], AFTER_WAIT),
  record_payment: act(
    'record_payment',
    ['fee_paid', '第四十二条', ['awaiting_fee'], []],
    '没有待缴的信息处理费，请先登记收费通知。',
  ),
  draft_reply: act('draft_reply', ['reply_drafted', '第三十六条', WORK, []], AFTER_WAIT),
  edit_letter: act('edit_letter', ['letter_edited', '第三十六条', WORK, ['has_draft']], AFTER_WAIT),
  return_reply: act('return_reply', ['reply_returned', '第四十五条', WORK, ['has_draft']], AFTER_WAIT),
  approve_reply: act(
    'approve_reply',
    [
      'replied',
      '第三十三条、第三十六条',
      WORK,
      ['has_draft', 'not_own_draft', 'draft_complete', 'consultation_over', 'objectors_told'],
    ],
    AFTER_WAIT,
  ),
  record_service: act(
    'record_service',
    ['reply_served', '第三十六条', ['replied'], ['service_once']],
    '尚未作出答复，请先签发答复。',
  ),
  withdraw: act('withdraw', ['withdrawn', '第二十七条', OPEN, []], '申请已经结束。'),
  close: act(
    'close',
    ['closed', '第三十条、第三十五条、第四十二条', RUNNING, ['may_close']],
    '请先确认收到申请。',
  ),
  recall_reply: act(
    'recall_reply',
    ['reply_recalled', '第三十六条', ['replied'], ['not_served', 'within_a_day']],
    '还没有作出答复，不需要撤回。',
  ),
  reopen: act(
    'reopen',
    ['reopened', '第五十一条', ['replied', 'closed'], ['not_diverted']],
    '还在办理，不需要重新办理。',
  ),
  refer: act('refer', ['referred', '第三十九条第一款', WORK, []], AFTER_WAIT),
  merge: act('merge', ['merged', '第三十六条第六项', ['submitted', ...WORK], []], AFTER_WAIT),
  resume: act('resume', ['resumed', '第三十九条', ['closed'], ['diverted']], '还在办理，不需要恢复。'),
  split: act('split', ['split_off', '第二十九条', WORK, []], AFTER_WAIT),
  note: act('note', ['noted', '第四十五条', OPEN, []], '申请已经结束，不能再备注。'),
  rate: act(
    'rate',
    ['rated', '第四十六条', ['replied', 'closed'], ['rated_once']],
    '还没有答复，答复以后再评价。',
  ),
  propose_publication: act(
    'propose_publication',
    ['publication_proposed', '第四十四条第二款', ['replied'], ['was_given', 'proposed_once']],
    '还没有答复，拿到信息以后再提。',
  ),
  decide_publication: act(
    'decide_publication',
    ['publication_decided', '第四十四条第二款', ['replied'], ['has_proposal']],
    '申请人没有建议主动公开。',
  ),
  assign: act('assign', ['assigned', '第四十五条', OPEN, []], '申请已经结束，不需要再交办。'),
}
