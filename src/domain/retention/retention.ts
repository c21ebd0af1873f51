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
  /** What holds until the township sets it. */
  readonly period: RetentionPeriod
  /** The shortest that may be set. */
  readonly least: RetentionPeriod
  /** Chinese: from where the shortest comes. */
  readonly basis: string
}

const RULE = '《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号）'
/** Said with each shortest: the rule is [K], from memory. */
const UNCHECKED = '（凭记忆写入，没有逐字核对，以原文为准）'
const SHORTEST = `定期保管最短10年，${RULE}。${UNCHECKED}`

const of = (
  name: string,
  period: RetentionPeriod,
  [least, basis]: readonly [least: RetentionPeriod, basis: string] = ['years_10', SHORTEST],
): RetentionClass => ({ name, period, least, basis })

const FOREVER = (what: string) => ['permanent', `${what}永久保管，${RULE}。${UNCHECKED}`] as const

/**
 * The class of each kind of file. The three periods and the shortest of each are from 《机关文件材料归档范围和文书档案保管期限规定》
 * (国家档案局令第8号), from memory [K]; which kind goes into which is a proposal of the house that the township's archivist checks.
 * @example RETENTION_CLASSES.remedy.least // 'years_30'
 */
export const RETENTION_CLASSES: Readonly<Record<FileKind, RetentionClass>> = {
  request: of('依申请公开', 'years_30'),
  letter: of('来信', 'years_10'),
  document: of('主动公开', 'permanent'),
  topic: of('点题公开', 'years_10'),
  opinion_round: of('意见征集', 'years_30'),
  concern: of('回应关切', 'years_30'),
  proposal: of('建议提案', 'years_30'),
  remedy: of('复议诉讼举报', 'permanent', ['years_30', `复议、诉讼材料至少30年，${RULE}。${UNCHECKED}`]),
  annual_report: of('年度报告', 'permanent', FOREVER('本机关年度报告')),
  county_report: of('全县年度报告', 'permanent', FOREVER('年度报告')),
  appointment: of('领导小组任职', 'permanent', FOREVER('任免')),
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
