import { parseDay } from '../../src/domain/calendar/civil-date'
import type { LoadedDay } from '../../src/domain/calendar/loaded-days'

/** What is wrong in a file, and where: line of a CSV (the header is line 1), place in a JSON list. */
export interface RowProblem {
  readonly line: number
  readonly message: string
}

/** The days of a file, or everything that is wrong with it: a file is taken whole or not at all. */
export interface CalendarFile {
  readonly days: readonly LoadedDay[]
  readonly problems: readonly RowProblem[]
}

type Row = Readonly<Record<Column, string>>
interface Numbered {
  readonly line: number
  readonly row: Row
}

const COLUMNS = ['date', 'kind', 'note', 'source', 'verified'] as const
type Column = (typeof COLUMNS)[number]

const CHINESE: Readonly<Record<string, Column>> = {
  日期: 'date',
  类别: 'kind',
  说明: 'note',
  来源: 'source',
  已核实: 'verified',
}
const KINDS: Readonly<Record<string, boolean>> = { rest: true, 放假: true, work: false, 上班: false }
const YES: Readonly<Record<string, boolean>> = { true: true, yes: true, 是: true, false: false, no: false, 否: false }

const LONGEST_NOTE = 20
const LONGEST_SOURCE = 200
const FIRST_YEAR = '2018-12-29'

const wrongs = ({ date, kind, note, source, verified }: Row): readonly string[] => {
  const on = parseDay(date)
  return [
    on.ok ? '' : `“${date}”不是日期，写成 2027-04-12 的样子`,
    on.ok && on.value < FIRST_YEAR ? `${date} 早于日历的第一天 ${FIRST_YEAR}` : '',
    Object.hasOwn(KINDS, kind) ? '' : `类别“${kind}”应为 放假 或 上班（rest、work）`,
    note === '' || note.length > LONGEST_NOTE ? `说明应为 1 至 ${LONGEST_NOTE} 个字，例：泼水节` : '',
    source === '' || source.length > LONGEST_SOURCE ? '请写明来源：哪个机关的哪份通知' : '',
    Object.hasOwn(YES, verified) ? '' : `已核实“${verified}”应为 是 或 否（yes、no）`,
  ].filter((message) => message !== '')
}

const dayOf = ({ date, kind, note, source, verified }: Row): LoadedDay[] => {
  const on = parseDay(date)
  if (!on.ok) return []
  return [{ on: on.value, isRest: KINDS[kind] ?? false, note, source, verified: YES[verified] ?? false }]
}

/** A line of CSV: quoted fields may hold commas and doubled quotes; a field doesn't go over a line's end. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  )

const rowOf = (values: ReadonlyMap<Column, string>): Row => ({
  date: values.get('date') ?? '',
  kind: values.get('kind') ?? '',
  note: values.get('note') ?? '',
  source: values.get('source') ?? '',
  verified: values.get('verified') ?? '',
})

const columnOf = (name: string): Column | undefined => CHINESE[name] ?? COLUMNS.find((column) => column === name)

const fromCsv = (text: string): readonly Numbered[] | RowProblem => {
  const lines = text.split(/\r\n|\n|\r/)
  const header = fieldsOf(lines[0] ?? '').map(columnOf)
  const lacks = COLUMNS.filter((column) => !header.includes(column))
  if (lacks.length > 0) return { line: 1, message: `第一行应写列名：日期,类别,说明,来源,已核实（缺 ${lacks.join('、')}）` }
  return lines.slice(1).flatMap((line, at) => {
    if (line.trim() === '') return []
    const fields = fieldsOf(line)
    const named = header.flatMap((column, nth) => (column === undefined ? [] : [[column, fields[nth] ?? ''] as const]))
    return [{ line: at + 2, row: rowOf(new Map(named)) }]
  })
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim())

const fromJson = (text: string): readonly Numbered[] | RowProblem => {
  const NO_LIST = { line: 1, message: '应为一个列表：[{"date":"2027-04-12","kind":"rest","note":"泼水节","source":"…","verified":true}]' }
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) return NO_LIST
    return list.map((item: unknown, at) => {
      const given = typeof item === 'object' && item !== null ? Object.entries(item) : []
      const named = given.flatMap(([name, value]) => {
        const column = columnOf(name)
        return column === undefined ? [] : [[column, textOf(value)] as const]
      })
      return { line: at + 1, row: rowOf(new Map(named)) }
    })
  } catch {
    return NO_LIST
  }
}

const doubled = (rows: readonly Numbered[]): readonly RowProblem[] => {
  const first = new Map<string, number>()
  return rows.flatMap(({ line, row: { date } }) => {
    const before = first.get(date)
    if (before !== undefined) return [{ line, message: `${date} 已在第${before}行` }]
    first.set(date, line)
    return []
  })
}

/**
 * Reads a file of calendar days, CSV with a header or a JSON list, by what it begins with.
 * @example readCalendarFile('日期,类别,说明,来源,已核实\n2027-04-12,放假,泼水节,州府通知,是').days.length // 1
 */
export const readCalendarFile = (content: string): CalendarFile => {
  const text = content.replace(/^\ufeff/, '')
  const rows = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text)
  if ('message' in rows) return { days: [], problems: [rows] }
  const wrong = rows.flatMap(({ line, row }) => wrongs(row).map((message) => ({ line, message })))
  const problems = [...wrong, ...doubled(rows)].sort((one, other) => one.line - other.line)
  const empty = rows.length === 0 ? [{ line: 1, message: '文件里没有日期' }] : []
  const all = [...problems, ...empty]
  return { days: all.length > 0 ? [] : rows.flatMap(({ row }) => dayOf(row)), problems: all }
}
