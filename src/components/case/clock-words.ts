import type { Clock, ClockName } from '../../domain/statute/clock'

/** What each statutory period is called on a resident's screen. */
export const CLOCK_WORDS: Readonly<Record<ClockName, string>> = {
  correction_notice: '告知补正期限',
  correction: '补正期限',
  reply: '法定答复期限',
  third_party: '第三方回复期限',
  agency: '其他机关回复期限',
  fee_payment: '缴费期限',
  publish: '主动公开期限',
  interpretation: '政策解读期限',
  petition_notify: '信访告知期限',
  petition_objection: '信访异议期限',
  petition_handle: '信访办理期限',
  petition_review_apply: '申请信访复查期限',
  reconsideration_apply: '申请行政复议期限',
  reconsideration_apply_no_reply: '过了期限没答复，申请行政复议期限',
  reconsideration_decision_simple: '行政复议决定期限（简易程序）',
  reconsideration_answer: '行政复议答复期限',
  lawsuit: '提起行政诉讼期限',
  lawsuit_answer: '行政诉讼答辩期限',
  lawsuit_after_reconsideration: '复议后提起诉讼期限',
  public_message: '来信答复期限',
  disclosure_complaint: '信息公开投诉举报办理期限',
  topic: '点题公开约定期限',
  deputy_proposal: '建议提案答复期限',
  opinion_summary: '意见采纳情况公布期限',
  annual_report: '年度报告公布期限',
}

/** @example lengthInWords(clock) // '20 个工作日' */
export const lengthInWords = ({ unit, length }: Clock): string => {
  switch (unit) {
    case 'working_days':
      return `${length} 个工作日`
    case 'calendar_days':
      return `${length} 天（自然日）`
    case 'months':
      return `${length} 个月`
    case 'fixed_date':
      return '固定日期'
  }
}

/** Instead of a last day while something is waited for after which the term begins anew (Art. 30, 42). */
const TERMS_THAT_BEGIN_ANEW: Readonly<Record<string, string>> = {
  awaiting_correction: '答复期限现在不计；收到补正后，从下一个工作日起重新数。',
  awaiting_fee: '答复期限现在不计；缴费后，从下一个工作日起重新数。',
}

/** @example termBegunAnew('awaiting_fee') // '答复期限现在不计；缴费后，从下一个工作日起重新数。'; '' for other states */
export const termBegunAnew = (status: string): string => TERMS_THAT_BEGIN_ANEW[status] ?? ''
