import type { ReportCell } from '../report-table'

/** What stands where nobody knows a figure: that is not 0. */
export const UNKNOWN_FIGURE = '—'

/**
 * A figure as it is printed.
 * @example figureText({ ...cell, value: null }) // '—'
 */
export const figureText = ({ value }: Pick<ReportCell, 'value'>): string =>
  value === null ? UNKNOWN_FIGURE : String(value)
