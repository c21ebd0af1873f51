import type { DossierKindName } from '../dossier/dossier'

/** How long a file is kept: forever, or so many years. */
export const RETENTION_PERIODS = ['permanent', 'years_30', 'years_10'] as const
export type RetentionPeriod = (typeof RETENTION_PERIODS)[number]

/** Chinese names. @example RETENTION_PERIOD_TEXTS.years_30 // '定期30年' */
export const RETENTION_PERIOD_TEXTS: Readonly<Record<RetentionPeriod, string>> = {
  permanent: '永久',
  years_30: '定期30年',
  years_10: '定期10年',
}

/** Kinds of files that are handed over: 依申请公开, 来信, 主动公开, and dossiers by kind. */
export type FileKind = 'request' | 'letter' | 'document' | DossierKindName

/** A class of files: its name in the list that is handed over, and how long it is kept. */
export interface RetentionClass {
  /** Chinese. */
  readonly name: string
  readonly period: RetentionPeriod
}

const of = (name: string, period: RetentionPeriod): RetentionClass => ({ name, period })

/**
 * The class of each kind of file. The three periods are those of 《机关文件材料归档范围和文书档案保管期限规定》 (国家档案局令第8号) [K];
 * which kind goes into which is a proposal of the house that the township's archivist checks.
 * @example RETENTION_CLASSES.remedy // { name: '复议诉讼举报', period: 'permanent' }
 */
export const RETENTION_CLASSES: Readonly<Record<FileKind, RetentionClass>> = {
  request: of('依申请公开', 'years_30'),
  letter: of('来信', 'years_10'),
  document: of('主动公开', 'permanent'),
  topic: of('点题公开', 'years_10'),
  opinion_round: of('意见征集', 'years_30'),
  concern: of('回应关切', 'years_30'),
  proposal: of('建议提案', 'years_30'),
  remedy: of('复议诉讼举报', 'permanent'),
  annual_report: of('年度报告', 'permanent'),
  county_report: of('全县年度报告', 'permanent'),
  appointment: of('领导小组任职', 'permanent'),
  rectification: of('督促整改', 'years_30'),
  system_document: of('六项制度', 'permanent'),
  inspection: of('监督检查', 'years_30'),
  work_record: of('培训会议', 'years_10'),
  survey: of('社会评议', 'years_30'),
  scorecard: of('考核评分', 'years_10'),
  scorecard_terms: of('考核评分办法', 'years_30'),
}

/**
 * Last year through which a file of a year is kept; null for one that is kept forever. The years count from the year after
 * the file was closed.
 * @example keptThrough('years_10', 2025) // 2035
 */
export const keptThrough = (period: RetentionPeriod, closedYear: number): number | null => {
  if (period === 'permanent') return null
  return closedYear + (period === 'years_30' ? 30 : 10)
}
