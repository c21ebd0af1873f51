import type { AnnualReport } from '../annual-report/annual-report'
import type { CheckedAgainst } from '../annual-report/check-report'
import { figuresOf, type Figure } from '../annual-report/figures'
import { makeReport } from '../annual-report/make-report'
import { REPORT_FORMS, type ReportFormName } from '../annual-report/report-form'
import { valuesOfReport } from '../annual-report/report-cells'
import type { FigureEntry } from '../annual-report/resolve-figures'
import { checksOfSums } from './checks-of-sums'
import { LEFT_OUT_TEXTS, type LeftOut, type LeftOutBecause } from './left-out'

/** What a township handed in for a year; null where it has not. */
export interface HandedIn {
  readonly township: string
  readonly report: AnnualReport | null
}

/** The county's report as the sum of its townships'. */
export interface CollectedReport {
  readonly report: AnnualReport
  /** Townships whose figures are in it. */
  readonly counted: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** What the county's report is collected for. */
export interface Collecting {
  readonly year: number
  readonly form: ReportFormName
  /** E.g. 盈江县. */
  readonly county: string
  readonly against: CheckedAgainst
  /** Words of the chapters by key; none where nothing was written. */
  readonly texts?: ReadonlyMap<string, string>
}

type Counted = { readonly township: string; readonly report: AnnualReport }

const whyLeftOut = (report: AnnualReport | null, { year, form }: Collecting): LeftOutBecause | null => {
  if (report === null) return 'not_handed_in'
  if (report.year !== year) return 'other_year'
  return report.form === form ? null : 'other_form'
}

/** Money is kept to the fen (0.000001 万元). */
const FEN = 1_000_000

type Summed = readonly [entry: readonly [string, FigureEntry] | null, note: readonly [string, string] | null]

const sumOf = (
  { key }: Figure,
  values: readonly (readonly [string, ReadonlyMap<string, number | null>])[],
): Summed => {
  const unknown = values.filter(([, of]) => (of.get(key) ?? null) === null).map(([township]) => township)
  if (unknown.length > 0 || values.length === 0)
    return [null, unknown.length === 0 ? null : [key, `${unknown.join('、')}没有填这个数，不能相加`]]
  const sum = values.reduce((all, [, of]) => all + (of.get(key) ?? 0), 0)
  const source = `${values.length} 个乡镇的年度报告相加`
  return [[key, { value: Math.round(sum * FEN) / FEN, source }], null]
}

/** Last chapter of every form: 其他需要报告的事项. */
const OTHERS = 'others'

/** The report says itself whose figures it holds, whatever was written. */
const withScope = (
  texts: ReadonlyMap<string, string>,
  { counted, leftOut }: Pick<CollectedReport, 'counted' | 'leftOut'>,
): ReadonlyMap<string, string> => {
  const missing = leftOut.map(({ township, because }) => `${township}（${LEFT_OUT_TEXTS[because]}）`)
  const scope = `本报告的数由${counted.join('、')}已公开的年度报告相加。${missing.length === 0 ? '' : `没有计入：${missing.join('、')}。`}`
  return new Map([...texts, [OTHERS, [texts.get(OTHERS) ?? '', scope].join('\n').trim()]])
}

const present = <Value>(values: readonly (Value | null)[]): readonly Value[] =>
  values.filter((value): value is Value => value !== null)

/**
 * The county's annual report, summed from those of its townships: only figures that are no sum are added up, every total
 * follows from them, so that sums equal their parts by construction. A figure that one township doesn't know is
 * unknown, which is not 0, and says whose it is. Who has not handed in a report of the year and form is named.
 * Source: Regulation (2019) Art. 49: the county's disclosure office publishes the report of the county by 31 March.
 * @example collectReports(collecting, handedIn).leftOut // [{ township: '那邦镇', because: 'not_handed_in' }]
 */
export const collectReports = (collecting: Collecting, handedIn: readonly HandedIn[]): CollectedReport => {
  const judged = handedIn.map((each) => ({ ...each, because: whyLeftOut(each.report, collecting) }))
  const counted = judged.flatMap(({ township, report, because }): readonly Counted[] =>
    report === null || because !== null ? [] : [{ township, report }],
  )
  const values = counted.map(({ township, report }) => [township, valuesOfReport(report)] as const)
  const form = REPORT_FORMS[collecting.form]
  const sums = figuresOf(form)
    .filter(({ parts }) => parts.length === 0)
    .map((figure) => sumOf(figure, values))
  const counts = { values: new Map<string, number>(), notes: new Map(present(sums.map(([, note]) => note))) }
  const known = { counts, entries: new Map(present(sums.map(([entry]) => entry))) }
  const { year, county, against } = collecting
  const scope = {
    counted: counted.map(({ township }) => township),
    leftOut: judged.flatMap(({ township, because }) => (because === null ? [] : [{ township, because }])),
  }
  const texts = withScope(collecting.texts ?? new Map(), scope)
  const report = makeReport({ year, form, tenantName: county, known, against, texts })
  const checks = [...report.checks, ...checksOfSums(report, { parts: values, leftOut: scope.leftOut })]
  return { report: { ...report, checks }, ...scope }
}
