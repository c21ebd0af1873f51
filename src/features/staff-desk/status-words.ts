import type { CaseStatus } from '@/domain/information-request/case-state'

const WORDS: Readonly<Record<CaseStatus, string>> = {
  not_submitted: '还没有提交',
  submitted: '待确认收到',
  received: '办理中',
  awaiting_correction: '等申请人补正',
  consulting: '等第三方或其他机关的意见',
  awaiting_reason: '等申请人说明理由',
  awaiting_fee: '等申请人缴费',
  replied: '已答复',
  closed: '已办结',
  withdrawn: '申请人已撤回',
}

interface Told {
  readonly status: string
  readonly statusText: string
}

/** A state as the office says it; the server's own words speak to the applicant. */
export const statusWords = ({ status, statusText }: Told): string =>
  status in WORDS ? WORDS[status as CaseStatus] : statusText
