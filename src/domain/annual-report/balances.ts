import type { Figure } from './figures'
import { figureKey } from './figures'
import type { FormTable } from './forms/form-model'

/** The value of a figure by its key; null where it isn't known. */
export type ValueOf = (key: string) => number | null

/** Two sides that must be equal; null where one of them isn't known. */
export interface Balance {
  /** Chinese: where. */
  readonly at: string
  readonly left: number | null
  readonly right: number | null
  /** The figure to look at first. */
  readonly cell: string
}

const add = (valueOf: ValueOf, keys: readonly string[]): number | null => {
  let sum = 0
  for (const key of keys) {
    const value = valueOf(key)
    if (value === null) return null
    sum += value
  }
  return sum
}

/**
 * Each total of a table against the sum of its rows.
 * @example rowSums(TABLE_TWO_2021, valueOf).length // 7: V1
 */
export const rowSums = (table: FormTable, valueOf: ValueOf): readonly Balance[] =>
  table.rows.flatMap(({ key, label, sumOf = [] }) =>
    sumOf.length === 0
      ? []
      : table.columns.map((column) => {
          const cell = figureKey(table.key, key, column.key)
          const parts = sumOf.map((part) => figureKey(table.key, part, column.key))
          const at = table.columns.length === 1 ? label : column.label
          return { at, cell, left: valueOf(cell), right: add(valueOf, parts) }
        }),
  )

/**
 * Each total of a table against the sum of its columns.
 * @example columnSums(TABLE_TWO_2021, valueOf).length // 25: V3
 */
export const columnSums = (table: FormTable, valueOf: ValueOf): readonly Balance[] =>
  table.columns.flatMap(({ key, groups, sumOf = [] }) =>
    sumOf.length === 0
      ? []
      : table.rows.map((row) => {
          const cell = figureKey(table.key, row.key, key)
          const parts = sumOf.map((part) => figureKey(table.key, row.key, part))
          const at = table.rows.length === 1 ? groups.join('·') : row.label
          return { at, cell, left: valueOf(cell), right: add(valueOf, parts) }
        }),
  )

/**
 * V2 of each column of table 2: 一 + 二 = 三 + 四. A published prefecture table: 14069 + 560 = 13810 + 819.
 * @example tableTwoBalances(TABLE_TWO_2021, valueOf)[6]?.left // 14629
 */
export const tableTwoBalances = (table: FormTable, valueOf: ValueOf): readonly Balance[] =>
  table.columns.map(({ key, label }) => {
    const at = (row: string): string => figureKey(table.key, row, key)
    return {
      at: label,
      cell: at('carried_out'),
      left: add(valueOf, [at('new'), at('carried_in')]),
      right: add(valueOf, [at('r7'), at('carried_out')]),
    }
  })

/**
 * V4 of each column of table 2: what was carried in is what last year's report carried out.
 * @example carriedOver(TABLE_TWO_2021, valueOf, lastYear)
 */
export const carriedOver = (table: FormTable, valueOf: ValueOf, lastYear: ValueOf): readonly Balance[] =>
  table.columns.map(({ key, label }) => ({
    at: label,
    cell: figureKey(table.key, 'carried_in', key),
    left: valueOf(figureKey(table.key, 'carried_in', key)),
    right: lastYear(figureKey(table.key, 'carried_out', key)),
  }))

/**
 * Figures that nobody knows yet.
 * @example unknownFigures(figures, valueOf).length
 */
export const unknownFigures = (figures: readonly Figure[], valueOf: ValueOf): readonly Figure[] =>
  figures.filter(({ key }) => valueOf(key) === null)
