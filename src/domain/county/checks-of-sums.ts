import type { AnnualReport } from '../annual-report/annual-report'
import { cellsOfReport } from '../annual-report/report-cells'
import type { ReportCheck } from '../annual-report/report-check'
import { LEFT_OUT_TEXTS, type LeftOut } from './left-out'

/** A township's figures by their keys. */
export type PartOfSum = readonly [township: string, values: ReadonlyMap<string, number | null>]

/** Money is kept to the fen (0.000001 万元). */
const FEN = 1_000_000
const rounded = (value: number): number => Math.round(value * FEN) / FEN

const sumOf = (key: string, parts: readonly PartOfSum[]): number | null => {
  const values = parts.map(([, of]) => of.get(key) ?? null)
  return values.some((value) => value === null)
    ? null
    : rounded(values.reduce<number>((all, value) => all + (value ?? 0), 0))
}

/**
 * That every figure of the county is the sum of its townships', totals too, and that no township is missing (a warning: the
 * county's last day doesn't wait for a township).
 * @example checksOfSums(report, { parts, leftOut: [] }).map(({ code }) => code) // ['C1', 'C2']
 */
export const checksOfSums = (
  report: Pick<AnnualReport, 'tables'>,
  { parts, leftOut }: { readonly parts: readonly PartOfSum[]; readonly leftOut: readonly LeftOut[] },
): readonly ReportCheck[] => {
  const cells = cellsOfReport(report)
  const sums = cells.map(({ key, value }) => ({ key, value, sum: sumOf(key, parts) }))
  const known = sums.filter(({ value, sum }) => value !== null && sum !== null)
  const wrong = known.filter(({ value, sum }) => value !== sum)
  const missing = leftOut.map(({ township, because }) => `${township}${LEFT_OUT_TEXTS[because]}`)
  return [
    {
      ...{ code: 'C1', level: 'error', cells: wrong.map(({ key }) => key) },
      rule: `每个数等于${parts.length}个乡镇已公开报告里的数之和（已知的${known.length}个数）`,
      holds: parts.length === 0 ? null : wrong.length === 0,
      message:
        parts.length === 0
          ? '还没有乡镇公开报告。'
          : wrong.map(({ key, value, sum }) => `${key}：${value}，各乡镇相加是${sum}`).join('；'),
    },
    {
      ...{ code: 'C2', level: 'warning', cells: [] },
      rule: '每个乡镇都公开了这一年的报告',
      holds: leftOut.length === 0,
      message: missing.length === 0 ? '' : `${missing.join('；')}。没有公开的不计入，也不当作0。`,
    },
  ]
}
