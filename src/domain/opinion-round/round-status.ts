/** Where a round stands. `ended`: the last day is over, which no event says. */
export const ROUND_STATUSES = [
  'drafting',
  'in_review',
  'open',
  'ended',
  'summary_in_review',
  'summarised',
  'stopped',
  'discarded',
] as const
export type RoundStatus = (typeof ROUND_STATUSES)[number]

/** Chinese names, for both sides. @example ROUND_STATUS_TEXTS.open // '正在征集' */
export const ROUND_STATUS_TEXTS: Readonly<Record<RoundStatus, string>> = {
  drafting: '起草中',
  in_review: '待审核',
  open: '正在征集',
  ended: '征集结束，整理意见',
  summary_in_review: '采纳情况待审核',
  summarised: '已公布采纳情况',
  stopped: '已停止',
  discarded: '已作废',
}

/** What everybody may read. */
export const PUBLIC_ROUNDS: readonly RoundStatus[] = [
  'open',
  'ended',
  'summary_in_review',
  'summarised',
  'stopped',
]

/** While the office still owes something. */
export const OPEN_ROUNDS: readonly RoundStatus[] = [
  'drafting',
  'in_review',
  'open',
  'ended',
  'summary_in_review',
]

/** What residents read instead of a step inside the office. @example publicRoundStatus('summary_in_review') // 'ended' */
export const publicRoundStatus = (status: RoundStatus): RoundStatus =>
  status === 'summary_in_review' ? 'ended' : status
