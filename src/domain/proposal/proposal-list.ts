import { parseDay, type IsoDate } from '../calendar/civil-date'
import { fail, ok, type Result } from '../result'
import type { ProposalFacts } from './proposal-facts'

/** Columns of a list, each with the names it goes by. */
const COLUMNS = {
  session: ['届次', '会议', '会次'],
  number: ['编号', '件号', '序号', '建议编号'],
  kind: ['类型', '类别'],
  title: ['标题', '题目', '建议名称', '案由', '事由'],
  text: ['内容', '建议内容', '正文'],
  proposers: ['代表', '委员', '提出人', '领衔代表', '代表姓名', '提案人'],
  assignedOn: ['交办日期', '交办时间', '日期'],
} as const
type Column = keyof typeof COLUMNS

const NEEDED: readonly Column[] = ['number', 'title', 'proposers', 'assignedOn']

/** What a list leaves out: the session it is of, and what holds for all of it. */
export type ListDefaults = Pick<ProposalFacts, 'kind' | 'session' | 'showsNames' | 'showsText'>

const cellsOf = (line: string): readonly string[] =>
  (line.includes('\t') ? line.split('\t') : line.split(/[,，](?=(?:[^"]*"[^"]*")*[^"]*$)/u)).map((cell) =>
    cell.trim().replace(/^"(.*)"$/u, '$1'),
  )

const dayIn = (text: string): IsoDate | null => {
  const [, year = '', month = '', date = ''] = /(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})/u.exec(text) ?? []
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day.ok ? day.value : null
}

const columnsIn = (header: readonly string[]): Readonly<Record<Column, number>> => {
  const at = (names: readonly string[]) => header.findIndex((cell) => names.includes(cell))
  const entries = Object.entries(COLUMNS).map(([column, names]) => [column, at(names)])
  return Object.fromEntries(entries) as Record<Column, number>
}

const wrong = (message: string) => fail('list_unreadable', { message })

const orElse = (text: string, other: string): string => (text === '' ? other : text)

/** One line of the list; null where its day can't be read. */
const factsIn = (cell: (column: Column) => string, defaults: ListDefaults): ProposalFacts | null => {
  const assignedOn = dayIn(cell('assignedOn'))
  if (assignedOn === null) return null
  const written = /提案/u.test(cell('kind')) ? 'motion' : 'suggestion'
  return {
    kind: cell('kind') === '' ? defaults.kind : written,
    session: orElse(cell('session'), defaults.session),
    number: cell('number'),
    title: cell('title'),
    text: orElse(cell('text'), cell('title')),
    proposers: cell('proposers').split(/[、，,;；\s]+/u),
    assignedOn,
    isComplex: false,
    showsNames: defaults.showsNames,
    showsText: defaults.showsText,
  }
}

const headerProblem = (columns: Readonly<Record<Column, number>>, lines: number): string | null => {
  const missing = NEEDED.find((column) => columns[column] < 0)
  if (missing !== undefined) return `第一行里没有“${COLUMNS[missing][0]}”这一列，请补上列名`
  return lines === 0 ? '只有列名，没有内容，请把下面的行也贴上' : null
}

/**
 * Proposals in a list that was copied out of a table: the first line names the columns, cells stand apart by tabs or commas.
 * Fails: `list_unreadable` with, in Chinese, which column or line is to be mended.
 * @example proposalsInText('编号\t标题\t代表\t交办日期\n第1号\t修路\t岳代表\t2026-03-02', defaults)
 */
export const proposalsInText = (
  text: string,
  defaults: ListDefaults,
): Result<readonly ProposalFacts[], 'list_unreadable'> => {
  const [header = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const columns = columnsIn(cellsOf(header))
  const problem = headerProblem(columns, lines.length)
  if (problem !== null) return wrong(problem)
  const facts = lines.map((line) => {
    const cells = cellsOf(line)
    return factsIn((column) => cells[columns[column]] ?? '', defaults)
  })
  const unread = facts.findIndex((each) => each === null)
  if (unread >= 0) return wrong(`第 ${unread + 2} 行的交办日期看不懂，请写成 2026-03-02 的样子`)
  return ok(facts.filter((each) => each !== null))
}
