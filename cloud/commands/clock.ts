import { readFile } from 'node:fs/promises'
import { calendarFor } from '../../src/domain/calendar/working-days'
import type { CalendarId } from '../../src/domain/calendar/working-days'
import {
  dueAtOf,
  HOUR_QUESTIONS,
  isHourQuestion,
  type HourQuestion,
} from '../../src/domain/statute/hour-questions'
import { parseNamedEvents, type NamedEvent } from '../../src/domain/statute/named-events'
import { dueOnOf, isQuestion, QUESTIONS } from '../../src/domain/statute/questions'

const COLUMNS = ['id', 'calendar', 'ask', 'events'] as const
type Column = (typeof COLUMNS)[number]

/** Answers of a whole file: the lines to print, and whether every row could be read. */
export interface Answers {
  readonly lines: readonly string[]
  readonly failed: number
}

interface Reader {
  readonly text: string
  at: number
}

const quotedField = (reader: Reader): string => {
  let field = ''
  reader.at += 1
  while (reader.at < reader.text.length) {
    const close = reader.text.indexOf('"', reader.at)
    if (close < 0) break
    field += reader.text.slice(reader.at, close)
    reader.at = close + 1
    if (reader.text[reader.at] !== '"') return field + plainField(reader)
    field += '"'
    reader.at += 1
  }
  field += reader.text.slice(reader.at)
  reader.at = reader.text.length
  return field
}

const plainField = (reader: Reader): string => {
  const start = reader.at
  while (reader.at < reader.text.length && !',\r\n'.includes(reader.text[reader.at]!)) reader.at += 1
  return reader.text.slice(start, reader.at)
}

const skipLineEnd = (reader: Reader): void => {
  if (reader.text[reader.at] === '\r') reader.at += 1
  if (reader.text[reader.at] === '\n') reader.at += 1
}

const readRow = (reader: Reader): readonly string[] => {
  const row: string[] = []
  for (;;) {
    row.push(reader.text[reader.at] === '"' ? quotedField(reader) : plainField(reader))
    if (reader.text[reader.at] !== ',') break
    reader.at += 1
  }
  skipLineEnd(reader)
  return row
}

/**
 * Reads CSV text (RFC 4180): quoted fields with commas, doubled quotes and line ends; BOM; LF, CRLF or CR. Empty lines
 * are left out.
 * @example parseCsv('a,b\n"1,2",3') // [['a', 'b'], ['1,2', '3']]
 */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const reader: Reader = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0 }
  const rows: (readonly string[])[] = []
  while (reader.at < text.length) {
    const row = readRow(reader)
    if (row.length > 1 || row[0] !== '') rows.push(row)
  }
  return rows
}

const isCalendarId = (text: string): text is CalendarId => text === 'CN' || text === 'CN+DH'

type Outcome = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }

const refuse = (reason: string): Outcome => ({ ok: false, reason })

const reasonOf = (code: string, detail: Readonly<Record<string, unknown>>): string =>
  code === 'rule-not-in-force'
    ? `该规定自 ${String(detail['inForceFrom'])} 起施行，此前没有这一期限`
    : String(detail['reason'])

const unknownQuestion = (ask: string): string =>
  `不认识的问题“${ask}”，应为 ${[...QUESTIONS, ...HOUR_QUESTIONS].join('、')} 之一`

const hourOf = (ask: HourQuestion, events: readonly NamedEvent[]): Outcome => {
  const dueAt = dueAtOf({ ask, events })
  return dueAt.ok ? { ok: true, text: dueAt.value } : refuse(String(dueAt.detail['reason']))
}

const answerRow = ({ id, calendar, ask, events: told }: Readonly<Record<Column, string>>): Outcome => {
  if (id === '') return refuse('缺少 id')
  if (!isCalendarId(calendar)) return refuse(`不认识的日历“${calendar}”，应为 CN 或 CN+DH`)
  if (!isQuestion(ask) && !isHourQuestion(ask)) return refuse(unknownQuestion(ask))
  const events = parseNamedEvents(told)
  if (!events.ok) return refuse(String(events.detail['reason']))
  if (isHourQuestion(ask)) return hourOf(ask, events.value)
  const dueOn = dueOnOf({ ask, events: events.value }, calendarFor(calendar))
  if (dueOn.ok) return { ok: true, text: dueOn.value }
  if (dueOn.code === 'calendar-not-published') return { ok: true, text: 'OUT_OF_CALENDAR' }
  return refuse(reasonOf(dueOn.code, dueOn.detail))
}

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field)

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

const lineOf = (id: string, outcome: Outcome): string =>
  `${quoted(id)},${outcome.ok ? outcome.text : oneLine(`ERROR: ${outcome.reason}`)}`

/**
 * Answers every row of a CSV text in the notation of docs/statute.md; a row that can't be read gets its own ERROR line.
 * Throws an Error with a Chinese message when a needed column is missing.
 * @example answerCsv('id,calendar,ask,events\nA,CN,reply_due,received 2024-03-04').lines // ['A,2024-04-01']
 */
export const answerCsv = (text: string): Answers => {
  const [header = [], ...rows] = parseCsv(text)
  const names = header.map((name) => name.trim())
  const missing = COLUMNS.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new Error(`表头缺少列：${missing.join('、')}`)
  const places = COLUMNS.map((column) => names.indexOf(column))
  let failed = 0
  const lines = rows.map((row) => {
    const [id = '', calendar = '', ask = '', events = ''] = places.map((place) => (row[place] ?? '').trim())
    const outcome = answerRow({ id, calendar, ask, events })
    if (!outcome.ok) failed += 1
    return lineOf(id, outcome)
  })
  return { lines, failed }
}

const print = (text: string): Promise<void> =>
  new Promise((done, failed) => {
    process.stdout.write(text, (error) => (error ? failed(error) : done()))
  })

const complain = (message: string): number => {
  process.stderr.write(`${message}\n`)
  return 2
}

const readText = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)

const answersOrMessage = (text: string): Answers | string => {
  try {
    return answerCsv(text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * `npm run -s clock -- FILE.csv`: prints `id,date`, `id,date HH:MM` for terms in hours, `id,OUT_OF_CALENDAR` or `id,ERROR: …` per row, without a header line.
 * Gives the exit code: 0 all answered, 1 some rows could not be read, 2 the file could not be read.
 * @example await runClock(['deadlines.csv'])
 */
export const runClock = async (argv: readonly string[]): Promise<number> => {
  const file = argv[0]
  if (file === undefined) return complain('用法：npm run -s clock -- 文件.csv')
  const text = await readText(file)
  if (text === null) return complain(`读不到文件：${file}。请检查路径和读取权限。`)
  const answers = answersOrMessage(text)
  if (typeof answers === 'string') return complain(`${file}：${answers}`)
  if (answers.lines.length > 0) await print(`${answers.lines.join('\n')}\n`)
  return answers.failed === 0 ? 0 : 1
}

/**
 * Entry for the command runner.
 * @example await main(['deadlines.csv'])
 */
export async function main(argv: string[]): Promise<number> {
  return runClock(argv)
}
