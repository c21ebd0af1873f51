import type { AnnualReport } from '../annual-report/annual-report'
import type { CheckedAgainst } from '../annual-report/check-report'
import { figuresOf, type Figure } from '../annual-report/figures'
import { makeReport } from '../annual-report/make-report'
import { REPORT_FORMS, type ReportFormName } from '../annual-report/report-form'
import { valuesOfReport } from '../annual-report/report-cells'
import type { FigureEntry } from '../annual-report/resolve-figures'

/** What a township handed in for a year; null where it has not. */
export interface HandedIn {
  readonly township: string
  readonly report: AnnualReport | null
}

/** Why a township is not in the sum. */
export type LeftOutBecause = 'not_handed_in' | 'other_year' | 'other_form'

/** Chinese: why a township is not in the sum. @example LEFT_OUT_TEXTS.not_handed_in // '还没有公开' */
export const LEFT_OUT_TEXTS: Readonly<Record<LeftOutBecause, string>> = {
  not_handed_in: '还没有公开',
  other_year: '不是这一年的',
  other_form: '用的不是这一年的格式',
}

/** The county's report as the sum of its townships'. */
export interface CollectedReport {
  readonly report: AnnualReport
  /** Townships whose figures are in it. */
  readonly counted: readonly string[]
  readonly leftOut: readonly { readonly township: string; readonly because: LeftOutBecause }[]
}

/** What the county's report is collected for. */
export interface Collecting {
  readonly year: number
  readonly form: ReportFormName
  /** E.g. 盈江县. */
  readonly county: string
  readonly against: CheckedAgainst
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
  return {
    report: makeReport({ year, form, tenantName: county, known, against, texts: new Map() }),
    counted: counted.map(({ township }) => township),
    leftOut: judged.flatMap(({ township, because }) => (because === null ? [] : [{ township, because }])),
  }
}
