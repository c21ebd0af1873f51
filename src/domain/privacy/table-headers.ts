type Rows = readonly (readonly string[])[]

/** Rows from the top among which the names of the columns are looked for: lists have a title and a unit above them. */
const HEAD = 5
const LONGEST_LABEL = 12
const NAMES =
  /姓名|序号|户主|身份证|证件|电话|手机|联系方式|账号|帐号|卡号|一卡通|金额|住址|地址|备注|等级|类别|类型|原因|病种|性别|年龄|行政村|村组/u

const isHeader = (row: readonly string[]): boolean =>
  row.filter((cell) => cell.trim() !== '').length > 1 &&
  row.some((cell) => cell.trim().length <= LONGEST_LABEL && NAMES.test(cell))

/**
 * Names of a table's columns, and the first row of what stands under them. Where no row reads like names, the first is
 * taken for them.
 * @example columnLabels([['花名册'], ['姓名', '账号'], ['岩温', '1']]) // { labels: ['姓名', '账号'], first: 2 }
 */
export const columnLabels = (rows: Rows): { readonly labels: readonly string[]; readonly first: number } => {
  const found = rows.slice(0, HEAD).findIndex(isHeader)
  const at = Math.max(found, 0)
  const labels = (rows[at] ?? []).map((cell) => cell.replace(/\s/gu, '').slice(0, LONGEST_LABEL))
  return { labels, first: at + 1 }
}
