import { CSV_MARK, csvLine } from '../open-data/csv'
import type { ShownFigure } from './small-numbers'
import { FATES, FATE_TEXTS, type YearFigures } from './year-figures'

/** Stands for a figure that is kept back. */
export const KEPT_BACK_SIGN = '*'

type Column = readonly [name: string, of: (figures: YearFigures) => ShownFigure | '']

const orNothing = (value: ShownFigure): ShownFigure | '' => value ?? ''

const COLUMNS: readonly Column[] = [
  ['年度', ({ year }) => year],
  ['收到申请', ({ fates }) => fates.total],
  ...FATES.map((fate): Column => [FATE_TEXTS[fate], ({ fates }) => fates.parts[fate]]),
  ['带*各项合计', ({ fates }) => orNothing(fates.keptBack)],
  ['按期答复', ({ inTime }) => inTime],
  ['逾期答复', ({ late }) => late],
  ['办理工作日中位数', ({ median }) => orNothing(median)],
  ['办理工作日第90百分位', ({ p90 }) => orNothing(p90)],
  ['中位数（未答复的算到今天）', ({ medianAtLeast }) => orNothing(medianAtLeast)],
  ['不计入期限的工作日中位数', ({ medianApart }) => orNothing(medianApart)],
  ['不计入期限的工作日第90百分位', ({ p90Apart }) => orNothing(p90Apart)],
  ['最久未答复的工作日', ({ oldestOpen }) => orNothing(oldestOpen)],
]

/**
 * The figures as CSV, a line a year: `*` where a figure is kept back, nothing where there is none to give.
 * @example timelinessCsv([yearFigures(timings, 2026)]).split('\r\n').length // 3
 */
export const timelinessCsv = (years: readonly YearFigures[]): string => {
  const lines = years.map((figures) =>
    csvLine(COLUMNS.map(([, of]) => String(of(figures) ?? KEPT_BACK_SIGN))),
  )
  return [CSV_MARK + csvLine(COLUMNS.map(([name]) => name)), ...lines].join('')
}
