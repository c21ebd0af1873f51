import type { IsoDate } from '../calendar/civil-date'
import { day } from '../calendar/civil-date'
import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { Role } from '../people/roles'
import type { ReportAct } from './events'
import { REPORT_STATUS_TEXTS, type ReportStatus } from './report-status'

/** A condition of the table of acts. */
export type ReportGuard = 'year_over' | 'checks_hold' | 'differs' | 'has_entries'

/** A report on a day, and who stands before it. */
export interface ReportSituation {
  readonly year: number
  readonly status: ReportStatus
  readonly role: Role
  readonly today: IsoDate
  /** Rules of the checks that don't hold and keep it from being handed over. */
  readonly failing: readonly string[]
  /** Whether it says something else than what was handed over. */
  readonly differs: boolean
  /** How many figures were entered. */
  readonly entered: number
}

const DRAFTERS: readonly Role[] = ['clerk', 'handler', 'office_head']
const WRITING: readonly ReportStatus[] = ['drafting', 'returned']
const ARTICLE = '《政府信息公开条例》第四十九条、第五十条'

const rule = (
  text: string,
  statuses: readonly ReportStatus[],
  ...guards: readonly ReportGuard[]
): ActRule<ReportStatus, ReportGuard> => ({ text, statuses, roles: DRAFTERS, article: ARTICLE, guards })

/**
 * The one table of the annual report: act × status × role. Review, secrecy review and publishing are those of its piece.
 * Source: Regulation (2019) Art. 49, 50; a correction in the open after publishing is a house rule (更正).
 * @example REPORT_RULES.submit.guards // ['year_over', 'checks_hold']
 */
export const REPORT_RULES: Readonly<Record<ReportAct, ActRule<ReportStatus, ReportGuard>>> = {
  enter_figure: rule('填一个数', [...WRITING, 'published']),
  remove_figure: rule('撤掉填的数', [...WRITING, 'published'], 'has_entries'),
  write_chapter: rule('写一章', [...WRITING, 'published']),
  submit: rule('送审', WRITING, 'year_over', 'checks_hold'),
  correct: rule('更正已公开的报告', ['published'], 'differs', 'checks_hold'),
}

type Guard = (situation: ReportSituation) => string | null

const GUARDS: Readonly<Record<ReportGuard, Guard>> = {
  year_over: ({ year, today }) =>
    today > day(`${year}-12-31`) ? null : `${year}年还没有结束，请在${year + 1}年1月1日以后送审。`,
  checks_hold: ({ failing }) =>
    failing.length === 0 ? null : `有核对没有通过：${failing.join('；')}。请打开有关的数，更正以后再送审。`,
  differs: ({ differs }) => (differs ? null : '记录和已公开的报告一致，没有要更正的。'),
  has_entries: ({ entered }) => (entered > 0 ? null : '没有填过的数。'),
}

/**
 * What the table says to an act on a report.
 * @example judgeReportAct('submit', situation).allowed
 */
export const judgeReportAct = (act: ReportAct, situation: ReportSituation): ActPermission<ReportGuard> => {
  const { role, status, year } = situation
  const now = `${year}年的报告现在是“${REPORT_STATUS_TEXTS[status]}”`
  return judgeByRule(REPORT_RULES[act], { role, status, now }, (name) => GUARDS[name](situation))
}
