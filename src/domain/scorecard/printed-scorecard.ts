import { formatChineseDate } from '../calendar/civil-date'
import type { PrintedPart, PrintedReport } from '../annual-report/print/printed-report'
import type { GridCell, TableGrid } from '../annual-report/print/table-grid'
import { assessedPeriod } from './assessed-period'
import { CRITERION_RULES } from './criteria'
import { scoreSum, sumText, type ScoreLine } from './points'
import { cardLines, SCORECARD_STATUS_TEXTS, type CardLine, type ScorecardState } from './scorecard-at'
import { scorecardTitle } from './scorecard-kind'

const HEADS = ['项目', '分值', '总数', '扣分数', '申诉前', '得分'] as const

/** Hundredths as points; null where it doesn't apply. @example inPoints(2250) // 22.5 */
export const inPoints = (hundredths: number | null): number | null =>
  hundredths === null ? null : hundredths / 100

/** A cell of one row and column. @example printedCell(0, 0, { text: '项目', isHead: true }).rowSpan // 1 */
export const printedCell = (row: number, column: number, given: Partial<GridCell>): GridCell => ({
  ...{ row, column, rowSpan: 1, columnSpan: 1, text: '', isHead: false, value: null, isFigure: false },
  ...given,
})

/** A figure, or 不适用. @example printedFigure(1, 1, null).text // '不适用' */
export const printedFigure = (row: number, column: number, value: number | null): GridCell =>
  printedCell(row, column, { value, isFigure: true, text: value === null ? '不适用' : String(value) })

const sumsOf = (lines: readonly CardLine[]): readonly number[] => {
  const sum = (of: (line: CardLine) => number): number => lines.reduce((all, line) => all + of(line), 0)
  const applying = lines.filter(({ now }) => now.applies)
  return [
    applying.reduce((all, { now }) => all + now.weight, 0),
    sum(({ now }) => now.total),
    sum(({ now }) => now.bad),
    scoreSum(lines.map(({ measured }) => measured)).points / 100,
    scoreSum(lines.map(({ now }) => now)).points / 100,
  ]
}

/** The table of a card: a row a criterion, and their sum. @example scorecardGrid(cardLines(state)).columns // 6 */
export const scorecardGrid = (lines: readonly CardLine[]): TableGrid => {
  const figuresOf = ({ measured, now }: CardLine): readonly (number | null)[] => [
    ...[now.weight, now.total, now.bad],
    ...[inPoints(measured.points), inPoints(now.points)],
  ]
  const rows = [
    ...lines.map((line) => [CRITERION_RULES[line.now.criterion].text, figuresOf(line)] as const),
    ['合计（适用的项目）', sumsOf(lines)] as const,
  ]
  return {
    ...{ columns: HEADS.length, rows: rows.length + 1, headRows: 1, labelColumns: 1 },
    cells: [
      ...HEADS.map((text, column) => printedCell(0, column, { text, isHead: true })),
      ...rows.flatMap(([text, figures], at) => [
        printedCell(at + 1, 0, { text }),
        ...figures.map((value, column) => printedFigure(at + 1, column + 1, value)),
      ]),
    ],
  }
}

const appealWords = ({ appeal }: CardLine): string => {
  if (appeal === null) return ''
  const decision =
    appeal.decision === null
      ? '还没有复核。'
      : `${appeal.decision.granted ? '成立' : '不成立'}：${appeal.decision.reason}`
  return `申诉：${appeal.reason}　${decision}`
}

const wordsOf = (line: CardLine): readonly PrintedPart[] => {
  const heading = (now: ScoreLine) => CRITERION_RULES[now.criterion].text
  const texts = [`${heading(line.now)}：${line.now.reason}`, appealWords(line)]
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))
}

/**
 * A card as it is printed, in the layout of official documents; its table alone as XLSX.
 * @example printedScorecard(scorecardAt(events), '盏西镇').title // '党政综合办公室2026年第三季度评分表'
 */
export const printedScorecard = (state: ScorecardState, township: string): PrintedReport => {
  const lines = cardLines(state)
  const sum = scoreSum(lines.map(({ now }) => now))
  const title = scorecardTitle(state)
  const status = SCORECARD_STATUS_TEXTS[state.status]
  return {
    title,
    signature: `${township}人民政府`,
    dateText: formatChineseDate(state.confirmedOn ?? state.draftedOn),
    parts: [
      {
        kind: 'paragraph',
        text: `${assessedPeriod(state.period)?.text ?? state.period}，${sumText(sum)}。${status}。数字来自系统记录，分值由本镇自定，不是法定标准。校验码 ${state.fingerprint.slice(0, 12)}。`,
      },
      {
        kind: 'table',
        title: '评分',
        grid: scorecardGrid(lines),
        note: '“不适用”表示本期没有发生，不是0分，也不是满分。',
      },
      ...lines.flatMap(wordsOf),
    ],
  }
}
