/**
 * The ways in which the office's handling of disclosure is contested: 行政复议, 未经复议直接起诉, 复议后起诉, 举报.
 * The first three are the groups of table 3 of the annual report.
 */
export const REMEDY_WAYS = ['reconsideration', 'suit_direct', 'suit_after', 'report'] as const
export type RemedyWay = (typeof REMEDY_WAYS)[number]

/** Chinese names. @example REMEDY_WAY_TEXTS.suit_direct // '行政诉讼（未经复议直接起诉）' */
export const REMEDY_WAY_TEXTS: Readonly<Record<RemedyWay, string>> = {
  reconsideration: '行政复议',
  suit_direct: '行政诉讼（未经复议直接起诉）',
  suit_after: '行政诉讼（复议后起诉）',
  report: '举报',
}

/** What a case ended with, as table 3 counts it; pending is no result but the lack of one. */
export const REMEDY_RESULTS = ['upheld', 'corrected', 'other'] as const
export type RemedyResult = (typeof REMEDY_RESULTS)[number]

const IN_TABLE: Readonly<Record<RemedyResult, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
}

const OF_REPORTS: Readonly<Record<RemedyResult, string>> = {
  upheld: '查无问题',
  corrected: '情况属实，责令改正',
  other: '其他结果',
}

/**
 * What a result is called on a way.
 * @example remedyResultText('report', 'corrected') // '情况属实，责令改正'
 */
export const remedyResultText = (way: RemedyWay, result: RemedyResult): string =>
  (way === 'report' ? OF_REPORTS : IN_TABLE)[result]

/**
 * Whether a way goes through a court.
 * @example isSuit('suit_direct') // true
 */
export const isSuit = (way: RemedyWay): boolean => way === 'suit_direct' || way === 'suit_after'

/**
 * The office's part. In a suit after reconsideration the organ that decided may be defendant too; the case counts only for
 * the agency that made the original act.
 * Source: letter of 2016-09-01 on the form (V7, docs/statute.md).
 */
export const REMEDY_PARTS = ['original', 'joint'] as const
export type RemedyPart = (typeof REMEDY_PARTS)[number]

/** Chinese names. @example REMEDY_PART_TEXTS.original // '原行为由本机关作出' */
export const REMEDY_PART_TEXTS: Readonly<Record<RemedyPart, string>> = {
  original: '原行为由本机关作出',
  joint: '本机关是复议机关，作共同被告',
}
