import type { FigureChange } from '../report-changes'

/**
 * What a figure did since last year, in words; a figure that one of the years doesn't know is said to be so.
 * @example sinceLastYear({ ...change, before: 120, now: 137 }) // '主动公开：上年120，今年137，增加17'
 */
export const sinceLastYear = ({ row, column, before, now }: FigureChange): string => {
  const name = column === '' || column === '统计数' ? row : `${row}·${column}`
  if (before === null || now === null)
    return `${name}：上年${before ?? '没有统计'}，今年${now ?? '没有统计'}，不能比较`
  // Money to the fen: a difference of fractions is brought back to that.
  const by = Math.round(Math.abs(now - before) * 1_000_000) / 1_000_000
  return `${name}：上年${before}，今年${now}，${now > before ? '增加' : '减少'}${by}`
}
