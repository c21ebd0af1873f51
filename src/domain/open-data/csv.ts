/** What a spreadsheet would take for a formula, in half or full width, also behind blanks. */
const FORMULA = /^[\s\u3000\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/

const cell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** Makes a spreadsheet read the file as UTF-8; stands before the first line. */
export const CSV_MARK = '\ufeff'

/**
 * One line of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 * @example csvLine(['标题', '=1+1', 'a"b']) // '标题,\'=1+1,"a""b"\r\n'
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`
