import { day, type IsoDate } from '../calendar/civil-date'
import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { Actor, Role } from '../people/roles'
import {
  COUNTY_REPORT_STATUS_TEXTS,
  type CountyReportState,
  type CountyReportStatus,
} from './county-report-at'
import type { CountyReportAct } from './events'

/** A condition of the table of acts. */
export type CountyReportGuard =
  | 'year_over'
  | 'something_counted'
  | 'checks_hold'
  | 'chapters_written'
  | 'not_a_writer'
  | 'not_the_reviewer'
  | 'still_the_same'
  | 'differs'

/** The report on a day: what stands in the records, and what follows from the townships' reports now. */
export interface CountyReportSituation {
  readonly state: CountyReportState
  readonly today: IsoDate
  /** How many townships are in the sum. */
  readonly counted: number
  /** Rules of the checks that don't hold. */
  readonly failing: readonly string[]
  /** Titles of chapters that have words and weren't written. */
  readonly unwritten: readonly string[]
  /** Chinese: what townships did since it was handed over. */
  readonly since: readonly string[]
  /** Whether it says something else than what is public. */
  readonly differs: boolean
}

const ARTICLE = '《政府信息公开条例》第四十九条、第五十条'
const COUNTY: readonly Role[] = ['county']
const WRITING: readonly CountyReportStatus[] = ['drafting', 'returned']

const rule = (
  text: string,
  statuses: readonly CountyReportStatus[],
  ...guards: readonly CountyReportGuard[]
): ActRule<CountyReportStatus, CountyReportGuard> => ({
  text,
  statuses,
  roles: COUNTY,
  article: ARTICLE,
  guards,
})

/**
 * The one table of the county's report: act × status. Whoever wrote it neither reviews nor approves, and two people do that.
 * Source: Regulation (2019) Art. 49 (the county's competent department publishes the report on the county by 31 March), 50.
 * @example COUNTY_REPORT_RULES.publish.guards // ['not_a_writer', 'not_the_reviewer', 'still_the_same']
 */
export const COUNTY_REPORT_RULES: Readonly<
  Record<CountyReportAct, ActRule<CountyReportStatus, CountyReportGuard>>
> = {
  write_chapter: rule('写一章', [...WRITING, 'published']),
  submit: rule('送审', WRITING, 'year_over', 'something_counted', 'checks_hold', 'chapters_written'),
  review: rule('审核通过', ['in_review'], 'not_a_writer', 'still_the_same'),
  publish: rule('批准并公开', ['reviewed'], 'not_a_writer', 'not_the_reviewer', 'still_the_same'),
  return: rule('退回修改', ['in_review', 'reviewed']),
  correct: rule('更正已公开的报告', ['published'], 'differs', 'checks_hold'),
}

type Guard = (situation: CountyReportSituation, actor: Actor) => string | null

const GUARDS: Readonly<Record<CountyReportGuard, Guard>> = {
  year_over: ({ state: { year }, today }) =>
    today > day(`${year}-12-31`) ? null : `${year}年还没有结束，请在${year + 1}年1月1日以后送审。`,
  something_counted: ({ counted }) =>
    counted > 0 ? null : '还没有一个乡镇公开这一年的报告，没有可以汇总的。请先督促乡镇公开。',
  checks_hold: ({ failing }) =>
    failing.length === 0
      ? null
      : `有核对没有通过：${failing.join('；')}。请督促有关乡镇更正它的报告，再汇总。`,
  chapters_written: ({ unwritten }) =>
    unwritten.length === 0 ? null : `还没有写：${unwritten.join('、')}。请从底稿写起，写好再送审。`,
  not_a_writer: ({ state: { writers } }, { personId }) =>
    writers.includes(personId) ? '这份报告是您编写或者送审的，请县里另一位同志办这一步。' : null,
  not_the_reviewer: ({ state: { reviewedBy } }, { personId }) =>
    reviewedBy === personId ? '这份报告是您审核的，请县里另一位同志批准。' : null,
  still_the_same: ({ since }) =>
    since.length === 0 ? null : `送审以后${since.join('；')}。请退回，按新的数送审。`,
  differs: ({ differs }) => (differs ? null : '各乡镇的报告和文字都和已公开的一致，没有要更正的。'),
}

/**
 * What the table says to an act on the county's report.
 * @example judgeCountyReportAct('review', situation, { role: 'county', personId: 'p2' }).allowed
 */
export const judgeCountyReportAct = (
  act: CountyReportAct,
  situation: CountyReportSituation,
  actor: Actor,
): ActPermission<CountyReportGuard> => {
  const { year, status } = situation.state
  const now = `全县${year}年的报告现在是“${COUNTY_REPORT_STATUS_TEXTS[status]}”`
  return judgeByRule(COUNTY_REPORT_RULES[act], { role: actor.role, status, now }, (name) =>
    GUARDS[name](situation, actor),
  )
}

/**
 * Last day to publish the county's report on a year: 31 March of the next, never rolled.
 * Source: Regulation (2019) Art. 49.
 * @example countyReportDueOn(2025) // '2026-03-31'
 */
export const countyReportDueOn = (year: number): IsoDate => day(`${year + 1}-03-31`)
