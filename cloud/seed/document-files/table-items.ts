import type { TextBlock } from '../../../src/contract/document-view'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { normaliseDocumentNumber } from '../../../src/domain/disclosure/document-number'
import { columnMapping } from '../../../src/domain/importing/table-columns'
import type { ColumnMapping, TableField } from '../../../src/domain/importing/table-columns'
import type { ReadDocument } from '../../ports/file-reader'
import { dateIn } from './header-date'
import type { ReadItem } from './read-item'

/** Rows above the header: a title, a remark. */
const MOST_ABOVE = 5

/** Names of columns that a person gave, by field. */
export type GivenColumns = Readonly<Partial<Record<TableField, string>>>

interface FoundHeader {
  readonly row: number
  readonly mapping: ColumnMapping
}

const headerOf = (rows: readonly (readonly string[])[], given: GivenColumns): FoundHeader | null => {
  for (let row = 0; row < Math.min(MOST_ABOVE, rows.length - 1); row += 1) {
    const mapping = columnMapping(rows[row]!, given)
    const isList = mapping !== null && Object.keys(mapping).length > 1
    if (isList) return { row, mapping }
  }
  return null
}

const dayOf = (written: string): IsoDate | null => {
  const day = dateIn(written)
  return day.ok ? day.value : null
}

const blocksOf = (text: string, header: readonly string[], row: readonly string[]): readonly TextBlock[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length > 0) return lines.map((line): TextBlock => ({ kind: 'paragraph', text: line }))
  const pairs = header
    .map((name, at) => [name, row[at] ?? ''])
    .filter(([name, value]) => name !== '' && value !== '')
  return [{ kind: 'table', rows: pairs as string[][] }]
}

/**
 * Items of a table that lists documents, one a row; null where no column is a title. A row without text keeps all its
 * columns as a table, so that nothing is lost.
 */
export const tableItems = (document: ReadDocument, given: GivenColumns): readonly ReadItem[] | null => {
  const lists = document.tables.map(({ name, rows }) => ({ name, rows, header: headerOf(rows, given) }))
  if (!lists.some(({ header }) => header !== null)) return null
  return lists.flatMap(({ name, rows, header }) => {
    if (header === null) return []
    const names = rows[header.row]!
    return rows.slice(header.row + 1).map((row, at): ReadItem => {
      const cell = (field: TableField): string => row[header.mapping[field] ?? -1] ?? ''
      return {
        place: `${name}第${header.row + at + 2}行`,
        title: cell('title').replace(/\s+/gu, ''),
        documentNumber: normaliseDocumentNumber(cell('documentNumber')),
        issuer: cell('issuer'),
        formedOn: dayOf(cell('formedOn')),
        publishedOn: dayOf(cell('publishedOn')),
        inForceOn: dayOf(cell('inForceOn')),
        columnName: cell('columnName'),
        topic: cell('topic'),
        villageName: cell('villageName').trim(),
        indexNumber: cell('indexNumber'),
        summary: cell('summary'),
        history: [],
        blocks: blocksOf(cell('text'), names, row),
        hidden: [],
      }
    })
  })
}

/** A sheet whose columns can be mapped, and how they are now. */
export interface ListedTable {
  readonly columns: readonly string[]
  readonly mapping: Readonly<Partial<Record<TableField, string>>>
}

const LEAST_COLUMNS = 2

/** Sheets as a person maps them: the header that was found, else the first row with names in it. */
export const listedTables = (document: ReadDocument, given: GivenColumns): readonly ListedTable[] =>
  document.tables.flatMap(({ rows }) => {
    const header = headerOf(rows, given)
    const names = header === null ? rows.find((row) => filled(row) >= LEAST_COLUMNS) : rows[header.row]
    if (names === undefined) return []
    const pairs = Object.entries(header?.mapping ?? {}).map(([field, at]) => [field, names[at] ?? ''])
    return [{ columns: names.filter((name) => name !== ''), mapping: Object.fromEntries(pairs) }]
  })

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length
