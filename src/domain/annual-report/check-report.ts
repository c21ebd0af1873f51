import { carriedOver, columnSums, rowSums, tableTwoBalances, type Balance, type ValueOf } from './balances'
import { figureKey } from './figures'
import type { FormTable, ReportForm } from './forms/form-model'
import type { ReportCheck } from './report-check'

/** What the checks look at besides the figures of the report itself. */
export interface CheckedAgainst {
  /** Figures of last year's report; null where there is none. */
  readonly lastYear: ValueOf | null
  /** Requests of the year with a result that no row takes: there must be none (V5). */
  readonly unplaced: number
  /** Suits beside the agency that made the act: left out (V7). */
  readonly leftOut: number
}

type Told = Pick<ReportCheck, 'code' | 'rule'> & { readonly level?: ReportCheck['level'] }

const messageOf = (wrong: readonly Balance[], open: number): string => {
  const told = wrong.map(
    ({ at, left, right }) => `“${at}”：${left}与${right}相差${Math.abs((left ?? 0) - (right ?? 0))}`,
  )
  if (told.length > 0) return `${told.join('；')}。请打开这些数，更正办件、文件或者填报的数。`
  return open > 0 ? `还有${open}处的数没有填，填了才能核对。` : ''
}

const balanced = ({ code, rule, level = 'error' }: Told, balances: readonly Balance[]): ReportCheck => {
  const open = balances.filter(({ left, right }) => left === null || right === null)
  const wrong = balances.filter(({ left, right }) => left !== null && right !== null && left !== right)
  return {
    ...{ code, rule, level },
    holds: wrong.length > 0 ? false : open.length > 0 ? null : true,
    message: messageOf(wrong, open.length),
    cells: wrong.map(({ cell }) => cell),
  }
}

const said = (
  { code, rule, level = 'error' }: Told,
  holds: boolean | null,
  message: string,
): ReportCheck => ({
  ...{ code, rule, level, holds },
  message: holds === true ? '' : message,
  cells: [],
})

const carried = (table: FormTable, valueOf: ValueOf, { lastYear }: CheckedAgainst): ReportCheck => {
  const told = { code: 'V4', rule: '上年结转的数量等于上一年度报告里结转下年的数量（逐列）' }
  if (lastYear === null) return said(told, null, '系统里没有上一年度的报告，请与上年公开的报告核对。')
  return balanced(told, carriedOver(table, valueOf, lastYear))
}

const ofTableTwo = (table: FormTable, valueOf: ValueOf, against: CheckedAgainst): readonly ReportCheck[] => [
  balanced({ code: 'V1', rule: '本年度办理结果的总计等于各种结果之和（逐列）' }, rowSums(table, valueOf)),
  balanced(
    { code: 'V2', rule: '新收加上年结转，等于办理结果总计加结转下年（逐列）' },
    tableTwoBalances(table, valueOf),
  ),
  balanced({ code: 'V3', rule: '每一行的总计等于六类申请人之和' }, columnSums(table, valueOf)),
  carried(table, valueOf, against),
  said(
    { code: 'V5', rule: '一件申请只计一次：一个结果、一类申请人' },
    against.unplaced === 0,
    `有${against.unplaced}件办结的申请没有归入任何一种结果，请更正办件。`,
  ),
]

const ofTableThree = (
  table: FormTable,
  valueOf: ValueOf,
  { leftOut }: CheckedAgainst,
): readonly ReportCheck[] => [
  balanced(
    { code: 'V6', rule: '复议、诉讼各组的总计等于维持、纠正、其他、尚未审结之和' },
    columnSums(table, valueOf),
  ),
  {
    ...said({ code: 'V7', rule: '复议机关作共同被告的诉讼，只由作出原行为的机关统计' }, true, ''),
    message: leftOut === 0 ? '' : `本机关只作共同被告的${leftOut}件没有计入。`,
  },
]

const RULES_MADE = ['made', 'repealed', 'in_force', 'published', 'public_total']

/** Warnings of table 1: a township makes no 规章; what is in force follows from last year's, where both are known. */
const ofTableOne = (form: ReportForm, valueOf: ValueOf, lastYear: ValueOf | null): readonly ReportCheck[] => {
  const keys = RULES_MADE.map((column) => figureKey('table1_1', 'rules', column))
  const some = keys.filter((key) => (valueOf(key) ?? 0) !== 0)
  const rules = {
    ...said(
      { code: 'T1', rule: '乡镇人民政府不制定规章', level: 'warning' },
      some.length === 0,
      '“规章”填了不是0的数。乡镇没有规章制定权，请核对是不是规范性文件。',
    ),
    cells: some,
  }
  if (form.name !== 'form_2021') return [rules]
  const at = (column: string): string => figureKey('table1_1', 'normative', column)
  const before = lastYear?.(at('in_force')) ?? null
  const [made, repealed] = [valueOf(at('made')), valueOf(at('repealed'))]
  const right = before === null || made === null || repealed === null ? null : before + made - repealed
  const balance = { at: '行政规范性文件', cell: at('in_force'), left: valueOf(at('in_force')), right }
  const told = {
    code: 'T2',
    rule: '现行有效件数等于上年现行有效加本年制发减本年废止',
    level: 'warning',
  } as const
  return [rules, balanced(told, [balance])]
}

const CHANNELS = ['by_gazette', 'by_website', 'by_microblog', 'by_wechat', 'by_others']

const ofStatistics = (table: FormTable, valueOf: ValueOf): readonly ReportCheck[] => {
  const of = (row: string): number | null => valueOf(figureKey('statistics', row, 'count'))
  const channels = CHANNELS.map(of)
  const known = channels.filter((each) => each !== null)
  const items = of('items')
  const complete = items !== null && known.length === channels.length
  const fewer = complete ? items <= known.reduce((sum, each) => sum + each, 0) : null
  return [
    balanced({ code: 'S1', rule: '统计表各项的总数等于其分项之和' }, rowSums(table, valueOf)),
    said(
      { code: 'S2', rule: '主动公开信息数（同一信息计1条）一般不多于各渠道公开数之和', level: 'warning' },
      fewer,
      fewer === null
        ? '各渠道公开数没有填全，暂不能核对。'
        : '主动公开信息数多于各渠道公开数之和，请核对渠道台账。',
    ),
  ]
}

/**
 * The checks of a report on figures from anywhere: this system, an older report, somebody else's table.
 * Source: 国办公开办函〔2021〕30号 (勾稽关系), docs/statute.md V1–V7; 国办发〔2014〕32号.
 * @example checkReport(form, valueOf, { lastYear: null, unplaced: 0, leftOut: 0 }).every(({ holds }) => holds !== false)
 */
export const checkReport = (
  form: ReportForm,
  valueOf: ValueOf,
  against: CheckedAgainst,
): readonly ReportCheck[] => {
  const tableOf = (key: string): FormTable => {
    const table = form.tables.find((each) => each.key === key)
    if (table === undefined) throw new RangeError(`no such table: ${key}`)
    return table
  }
  if (form.name === 'statistics_2014') return ofStatistics(tableOf('statistics'), valueOf)
  return [
    ...ofTableTwo(tableOf('table2'), valueOf, against),
    ...ofTableThree(tableOf('table3'), valueOf, against),
    ...ofTableOne(form, valueOf, against.lastYear),
  ]
}
