import { day } from '../../../src/domain/calendar/civil-date'
import type { CaseEvent, CaseEventType, Reply } from '../../../src/domain/information-request/events'
import type { Actor } from '../../../src/domain/people/roles'

/** The people of the worked cases. */
export const RESIDENT: Actor = { personId: 'resident-1', role: 'resident' }
export const CLERK: Actor = { personId: 'clerk-1', role: 'clerk' }
export const HEAD: Actor = { personId: 'head-1', role: 'office_head' }
export const MAYOR: Actor = { personId: 'mayor-1', role: 'mayor' }
export const REVIEWER: Actor = { personId: 'reviewer-1', role: 'reviewer' }
export const COUNTY: Actor = { personId: 'county-1', role: 'county' }

/** A complete reply that grants the information. */
export const GRANTED: Reply = {
  outcome: 'granted',
  facts: '您申请公开2025年度低保资金发放情况，本机关已制作该信息。',
  reason: '',
  legalBasis: ['《政府信息公开条例》第三十六条第二项'],
  content: '附件：2025年度低保资金发放情况表。',
  withheld: [],
  redirectTo: '',
  searchRecord: '',
}

type Content<T extends CaseEventType> = Omit<
  Extract<CaseEvent, { readonly type: T }>,
  'type' | 'seq' | 'on' | 'at' | 'by'
>

const DEFAULTS: { readonly [T in CaseEventType]: Content<T> & { readonly by: Actor } } = {
  submitted: { channel: 'online', applicantKind: 'citizen', by: RESIDENT },
  received: { how: '工作人员电话确认', by: CLERK },
  correction_notice: { points: ['写明所需信息的年份'], correctionDueOn: day('2026-03-20'), by: CLERK },
  correction_received: { by: RESIDENT },
  consultation_sent: { party: 'third_party', who: '甲公司', by: CLERK },
  consultation_received: { party: 'third_party', who: '甲公司', by: CLERK },
  consultation_replied: { party: 'third_party', who: '甲公司', position: 'agrees', by: CLERK },
  assistance_asked: {
    who: '盏西镇财政所',
    task: '检索2025年度低保资金拨付凭证',
    answerBy: day('2026-03-13'),
    by: CLERK,
  },
  assistance_given: { who: '盏西镇财政所', result: '检索会计档案，查到拨付凭证12份', by: CLERK },
  third_party_told: {
    who: '甲公司',
    disclosed: '合同总价',
    reason: '项目使用财政资金，不公开可能对公共利益造成重大影响',
    by: HEAD,
  },
  extended: { days: 10, approvedBy: 'head-1', reason: '需要到村里核实', by: HEAD },
  reasons_asked: { by: CLERK },
  reasons_given: { accepted: true, agreedOn: null, by: HEAD },
  fee_notice_received: { amountYuan: 200, by: CLERK },
  fee_paid: { by: CLERK },
  reply_drafted: { reply: GRANTED, by: CLERK },
  letter_edited: { parts: [{ id: 'facts', text: '经查，有该名册。' }], by: CLERK },
  reply_returned: { reason: '请补充发放范围', by: HEAD },
  replied: { reply: GRANTED, letterNumber: '盏公复〔2026〕1号', draftedBy: 'clerk-1', by: HEAD },
  reply_served: { how: '网上送达', by: CLERK },
  withdrawn: { by: RESIDENT },
  closed: { outcome: 'other', reason: '属于咨询，已当面说明', by: HEAD },
  reply_recalled: { reason: '附件放错了', by: HEAD },
  reopened: {
    ground: 'reconsideration',
    reason: '盈政行复〔2026〕3号决定撤销并责令重新答复',
    dueOn: day('2026-06-30'),
    by: HEAD,
  },
  referred: { to: 'petition', reason: '要求解决承包地纠纷，不是申请公开信息', by: HEAD },
  merged: { intoCaseId: 'case-2', intoNumber: '盏公申〔2026〕2号', reason: '同一内容重复提交', by: CLERK },
  resumed: { reason: '申请人说明仍要求公开信息', by: CLERK },
  assigned: { to: 'clerk-1', toRole: 'clerk', way: 'claimed', reason: '', by: CLERK },
  noted: { text: '已电话问过村委会', by: CLERK },
  rated: { rating: 5, words: '', by: RESIDENT },
  publication_proposed: { reason: '全村都想知道', by: RESIDENT },
  publication_decided: { accepted: true, reason: '属于主动公开范围', by: CLERK },
  split_off: { items: [{ caseId: 'case-3', number: '盏公申〔2026〕3号' }], by: CLERK },
}

/** One step of a worked case: what, when, and what differs from the ordinary. */
export type Step = readonly [type: CaseEventType, on: string, change?: Readonly<Record<string, unknown>>]

/** A list of events, numbered from 1, each recorded at 02:00 UTC of its day. */
export const events = (...steps: readonly Step[]): readonly CaseEvent[] =>
  steps.map(
    ([type, on, change], at) =>
      ({ type, seq: at + 1, on: day(on), at: `${on}T02:00:00Z`, ...DEFAULTS[type], ...change }) as CaseEvent,
  )

/** The last event of a list that is one longer than `before`. */
export const next = (before: readonly CaseEvent[], step: Step): CaseEvent => ({
  ...events(step)[0]!,
  seq: before.length + 1,
})

/** Submitted and received on Monday 2026-03-02; the reply is due 2026-03-30. */
export const RECEIVED: readonly Step[] = [
  ['submitted', '2026-03-01'],
  ['received', '2026-03-02'],
]

/** The same, answered and served. */
export const ANSWERED: readonly Step[] = [
  ...RECEIVED,
  ['reply_drafted', '2026-03-16'],
  ['replied', '2026-03-18'],
  ['reply_served', '2026-03-19'],
]
