import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import type { GivenFile, ReadDocument } from '../../ports/file-reader'
import { decodeBytes } from '../../seed/document-files/decode-bytes'
import { tableTitle } from './table-title'

const DELIMITERS = [',', '\t', ';', '，']

const partsBy = (line: string, delimiter: string): number => line.split(delimiter).length - 1

/**
 * What parts the columns, by the first line that has any of them: texts further down may have more Chinese commas than the
 * table has columns.
 */
const delimiterOf = (text: string): string => {
  const lines = text.split('\n')
  const head = lines.find((line) => DELIMITERS.some((each) => line.includes(each))) ?? ''
  return DELIMITERS.reduce((best, each) => (partsBy(head, each) > partsBy(head, best) ? each : best))
}

const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from + 1)
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at + 1
}

const nextBreak = (text: string, from: number, delimiter: string): number => {
  const comma = text.indexOf(delimiter, from)
  const line = text.indexOf('\n', from)
  const ends = [comma, line].filter((at) => at !== -1)
  return ends.length === 0 ? text.length : Math.min(...ends)
}

/**
 * Rows of a CSV text, quotes and line breaks within quotes read as RFC 4180 has them.
 */
export const csvRows = (text: string): readonly (readonly string[])[] => {
  const delimiter = delimiterOf(text)
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const isQuoted = text.charAt(at) === '"'
    const end = isQuoted ? closingQuote(text, at) : nextBreak(text, at, delimiter)
    const raw = text.slice(at, end)
    rows.at(-1)!.push((isQuoted ? raw.slice(1, -1).replace(/""/gu, '"') : raw).trim())
    const stop = isQuoted ? nextBreak(text, end, delimiter) : end
    if (text.charAt(stop) === '\n') rows.push([])
    at = stop + 1
  }
  return rows.filter((row) => row.some((value) => value !== ''))
}

/** Reads a CSV in any encoding that offices use. */
export const readCsv = (file: GivenFile): Result<ReadDocument, FileProblem> => {
  const text = decodeBytes(file.bytes)
  if (!text.ok) return text
  const rows = csvRows(text.value)
  if (rows.length === 0) return fail('file_no_text')
  const tables = [{ name: '', rows }]
  return ok({
    kind: 'csv',
    ...tableTitle(file.name, [{ kind: 'table', rows }]),
    hidden: [],
    tables,
    notes: [],
  })
}
