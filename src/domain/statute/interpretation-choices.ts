import type { CalendarRefusal } from '../calendar/working-days'

/** How the open questions of the law are answered. Every field is one of A1–A15 (docs/statute.md). */
export interface InterpretationChoices {
  /** A1: after a correction, a full new term (`restart`) or the rest of the old one (`resume`). */
  readonly afterCorrection: 'restart' | 'resume'
  /** A2: an extension runs on from the end of the term, or from the day it was notified. */
  readonly extensionFrom: 'end_of_term' | 'notice'
  /** A3: a receipt on a day off stands as recorded, or is moved to the next working day. */
  readonly receiptOnRestDay: 'as_recorded' | 'next_working_day'
  /** A4: a correction notice sent too late still restarts the term, or no longer does. */
  readonly lateCorrectionNotice: 'restart' | 'no_restart'
  /** A5: consultation time begins when the letter was sent, or when the consulted side received it. */
  readonly consultationFrom: 'sent' | 'received'
  /** A6: consultation time ends at the 15th working day at the latest, or with the real answer. */
  readonly consultationEnd: 'cap' | 'real'
  /** A7: overlapping consultations count once, or are added up. */
  readonly overlappingConsultations: 'union' | 'sum'
  /** A8: the last day to pay a fee is rolled to a working day, or not. */
  readonly feeLastDay: 'rolled' | 'fixed'
  /** A9: requests received before 2019-05-15 follow the rules of 2007, or those of 2019 at once. */
  readonly requestsBefore2019: 'old_rules' | 'new_rules'
  /** A10: calendar-day duties of the office ending on a day off stay there, or are rolled. */
  readonly officeCalendarDuties: 'fixed' | 'rolled'
  /** A11: against silence, reconsideration is advised first, or a direct suit is offered too. */
  readonly noReplyRoute: 'reconsideration_first' | 'either'
  /** A12: an interpretation of a document within three working days (local), or on the same day (national). */
  readonly interpretationTerm: 'three_working_days' | 'same_day'
  /** A13: month and day of the annual report, `MM-DD`, as the county's notice sets it. */
  readonly annualReportOn: string
  /** A14: local days off count and the earlier date is shown too, or only the national calendar counts. */
  readonly localHolidays: 'both' | 'national_only'
  /** A15: a year without holiday notice is refused, or counted Monday to Friday and marked provisional. */
  readonly unpublishedYear: 'refuse' | 'provisional'
}

/** What a caller may set; everything left out takes its default. */
export type ChosenInterpretations = Partial<InterpretationChoices>

/** Why a clock can't be worked out. */
export type ClockRefusal = CalendarRefusal | 'rule-not-in-force'

/**
 * The choices the product makes unless a county decides otherwise: docs/statute.md, column "choice here".
 * @example DEFAULT_CHOICES.afterCorrection // 'restart'
 */
export const DEFAULT_CHOICES: InterpretationChoices = {
  afterCorrection: 'restart',
  extensionFrom: 'end_of_term',
  receiptOnRestDay: 'as_recorded',
  lateCorrectionNotice: 'restart',
  consultationFrom: 'sent',
  consultationEnd: 'cap',
  overlappingConsultations: 'union',
  feeLastDay: 'rolled',
  requestsBefore2019: 'old_rules',
  officeCalendarDuties: 'fixed',
  noReplyRoute: 'reconsideration_first',
  interpretationTerm: 'three_working_days',
  annualReportOn: '01-31',
  localHolidays: 'both',
  unpublishedYear: 'refuse',
}

/**
 * Fills a partial choice with the defaults.
 * @example choicesOf({ afterCorrection: 'resume' }).extensionFrom // 'end_of_term'
 */
export const choicesOf = (chosen?: ChosenInterpretations): InterpretationChoices =>
  chosen === undefined ? DEFAULT_CHOICES : { ...DEFAULT_CHOICES, ...chosen }

/** One open question, as the settings page and docs/statute.md show it. */
export interface InterpretationQuestion {
  readonly code: string
  readonly option: keyof InterpretationChoices
  readonly question: string
  /** What the product does by default, and what the other view would change. */
  readonly choiceHere: string
  readonly otherView: string
}

const q = (
  [code, option]: readonly [string, keyof InterpretationChoices],
  question: string,
  [choiceHere, otherView]: readonly [string, string],
): InterpretationQuestion => ({ code, option, question, choiceHere, otherView })

/**
 * A1–A15 in order, in Chinese.
 * @example INTERPRETATION_QUESTIONS[0].code // 'A1'
 */
export const INTERPRETATION_QUESTIONS: readonly InterpretationQuestion[] = [
  q(['A1', 'afterCorrection'], '补正后答复期限是重新起算还是继续计算', [
    '自收到补正的申请之日重新起算完整期限，只有一次',
    '继续计算剩余期限，届满日更早',
  ]),
  q(['A2', 'extensionFrom'], '延期从何时起算、何时告知', [
    '自原期限届满起算，届满日当日或之前告知，超过上限整体无效',
    '自告知之日起算，届满日更早',
  ]),
  q(['A3', 'receiptOnRestDay'], '休息日收到申请', [
    '以记录的日期为收到之日，次一工作日起算',
    '推至下一工作日收到，届满日晚一天',
  ]),
  q(['A4', 'lateCorrectionNotice'], '超过7个工作日才告知补正', [
    '仍重新起算，同时标记违期并给出未重新起算的稳妥日期',
    '不再重新起算',
  ]),
  q(['A5', 'consultationFrom'], '征求意见时间从何时扣除', [
    '自发出次日起至收到意见当日止扣除',
    '自被征求方收到之日起扣除，届满日更早',
  ]),
  q(['A6', 'consultationEnd'], '被征求方逾期答复或不答复', [
    '最迟扣除至其收到征求意见书后第15个工作日',
    '按实际等待时间扣除，届满日更晚',
  ]),
  q(['A7', 'overlappingConsultations'], '多方征求意见时间重叠', [
    '同一日只扣除一次',
    '各方分别累加，届满日更晚',
  ]),
  q(['A8', 'feeLastDay'], '缴费期限最后一日为休息日', ['顺延至下一工作日', '不顺延']),
  q(['A9', 'requestsBefore2019'], '2019年5月15日以前收到的申请', [
    '适用2007年条例：15个工作日，可延长15个工作日',
    '一律适用2019年条例',
  ]),
  q(['A10', 'officeCalendarDuties'], '机关按日历日计算的期限届满于休息日', ['不顺延', '顺延至下一工作日']),
  q(['A11', 'noReplyRoute'], '逾期不答复的救济', [
    '自答复期限届满次日起算60日，建议先申请行政复议',
    '可以直接提起行政诉讼',
  ]),
  q(['A12', 'interpretationTerm'], '政策解读时限', ['文件公布后3个工作日内（地方做法）', '与文件同步公布']),
  q(['A13', 'annualReportOn'], '乡镇年度报告日期', ['1月31日，不顺延', '以县里通知为准']),
  q(['A14', 'localHolidays'], '自治州假日是否影响工作日', [
    '按本地日历计算，同时给出较早的稳妥日期',
    '只按全国日历计算',
  ]),
  q(['A15', 'unpublishedYear'], '放假安排尚未公布的年份', ['拒绝给出日期', '按周一至周五推算并标明“暂定”']),
]
