import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import type { PrintedReport } from '../annual-report/print/printed-report'
import type { TableGrid } from '../annual-report/print/table-grid'
import type { ScoredUnit } from './criteria'
import { scoreSum } from './points'
import { inPoints, printedCell, printedFigure, scorecardGrid } from './printed-scorecard'
import type { CardLine } from './scorecard-at'

/** A unit in the summary: the lines of its card, or as the records measure it where none was made. */
export interface ScoredInPeriod {
  readonly unit: ScoredUnit
  readonly lines: readonly CardLine[]
  /** Chinese: where its card stands, 未生成 where there is none. */
  readonly statusText: string
}

/** All units of a period. */
export interface ScoredPeriod {
  readonly township: string
  /** Chinese: 2026年第三季度. */
  readonly periodText: string
  readonly today: IsoDate
  readonly units: readonly ScoredInPeriod[]
}

const HEADS = ['机构', '适用分值', '申诉前', '得分', '状态'] as const
const STATUS = 4

const summaryGrid = (units: readonly ScoredInPeriod[]): TableGrid => ({
  ...{ columns: HEADS.length, rows: units.length + 1, headRows: 1, labelColumns: 1 },
  cells: [
    ...HEADS.map((text, column) => printedCell(0, column, { text, isHead: true })),
    ...units.flatMap(({ unit, lines, statusText }, at) => {
      const sum = scoreSum(lines.map(({ now }) => now))
      const before = scoreSum(lines.map(({ measured }) => measured))
      const applying = lines.filter(({ now }) => now.applies)
      const weight = applying.reduce((all, { now }) => all + now.weight, 0)
      return [
        printedCell(at + 1, 0, { text: unit.name }),
        ...[weight, inPoints(before.points), inPoints(sum.points)].map((value, column) =>
          printedFigure(at + 1, column + 1, value),
        ),
        printedCell(at + 1, STATUS, { text: statusText }),
      ]
    }),
  ],
})

/**
 * All units of a period in one file: a table of sums in the order of the organisation, not of merit, then a table a unit.
 * @example printedScorecards(period).parts.length // units + 1
 */
export const printedScorecards = ({ township, periodText, today, units }: ScoredPeriod): PrintedReport => ({
  title: `${township}${periodText}评分汇总`,
  signature: `${township}人民政府`,
  dateText: formatChineseDate(today),
  parts: [
    { kind: 'table', title: '汇总', grid: summaryGrid(units), note: '按机构顺序列出，不排名次。' },
    ...units.map(({ unit, lines, statusText }) => ({
      kind: 'table' as const,
      title: `${unit.name}（${statusText}）`,
      grid: scorecardGrid(lines),
      note: '“不适用”表示本期没有发生，不是0分，也不是满分。',
    })),
  ],
})
