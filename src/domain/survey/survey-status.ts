/** Where a survey stands. `ended`: the last day is over, which no event has to say. */
export const SURVEY_STATUSES = [
  'drafting',
  'in_review',
  'open',
  'ended',
  'result_in_review',
  'published',
  'stopped',
] as const
export type SurveyStatus = (typeof SURVEY_STATUSES)[number]

/** Chinese names, for both sides. @example SURVEY_STATUS_TEXTS.open // '正在评议' */
export const SURVEY_STATUS_TEXTS: Readonly<Record<SurveyStatus, string>> = {
  drafting: '起草中',
  in_review: '待审核',
  open: '正在评议',
  ended: '评议结束，整理结果',
  result_in_review: '结果待审核',
  published: '已公布结果',
  stopped: '已停止',
}

/** What everybody may read. */
export const PUBLIC_SURVEYS: readonly SurveyStatus[] = [
  'open',
  'ended',
  'result_in_review',
  'published',
  'stopped',
]

/** While the office still owes something. */
export const OPEN_SURVEYS: readonly SurveyStatus[] = [
  'drafting',
  'in_review',
  'open',
  'ended',
  'result_in_review',
]

/** What residents read instead of a step inside the office. @example publicSurveyStatus('result_in_review') // 'ended' */
export const publicSurveyStatus = (status: SurveyStatus): SurveyStatus =>
  status === 'result_in_review' ? 'ended' : status
