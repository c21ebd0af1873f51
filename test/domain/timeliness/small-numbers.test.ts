import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { suppress } from '../../../src/domain/timeliness/small-numbers'

/** Every table of so many parts with so many requests. */
const tables = (parts: number, total: number): readonly (readonly number[])[] =>
  parts === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) =>
        tables(parts - 1, total - first).map((rest) => [first, ...rest]),
      ).flat()

const shown = (table: readonly number[]) => suppress(Object.fromEntries(table.map((n, at) => [`p${at}`, n])))

describe('small numbers', () => {
  it('are kept back together with the zeros, with their sum', () => {
    const { total, parts, keptBack } = suppress({ granted: 8, refused: 2, partial: 1, other: 0 })
    assert.deepEqual(
      { total, parts, keptBack },
      { total: 11, parts: { granted: 8, refused: null, partial: null, other: null }, keptBack: 3 },
    )
  })

  it('take every part with them where one alone would follow from the total', () => {
    const { total, parts, keptBack } = suppress({ granted: 8, refused: 1, partial: 5 })
    assert.deepEqual(
      { total, parts, keptBack },
      { total: 14, parts: { granted: null, refused: null, partial: null }, keptBack: null },
    )
  })

  it('leave a table without any as it is, and a total of one or two unsaid', () => {
    assert.deepEqual(suppress({ granted: 8, refused: 0 }).parts, { granted: 8, refused: 0 })
    assert.equal(suppress({ granted: 0, refused: 0 }).total, 0)
    assert.equal(suppress({ granted: 2, refused: 0 }).total, null)
  })

  it('can be worked out from no table that is shown, by whoever knows the rule: every table of 2 to 6 parts', () => {
    for (let parts = 2; parts <= 6; parts += 1) {
      const alike = new Map<string, (readonly number[])[]>()
      const all = Array.from({ length: 13 }, (_, total) => tables(parts, total)).flat()
      for (const table of all) {
        const key = JSON.stringify(shown(table))
        alike.set(key, [...(alike.get(key) ?? []), table])
      }
      for (const same of alike.values())
        for (let at = 0; at < parts; at += 1) {
          const values = new Set(same.map((table) => table[at]))
          const [only] = values
          assert.ok(
            values.size > 1 || only === undefined || only === 0 || only >= 3,
            `${JSON.stringify(same)} tell part ${at}`,
          )
        }
    }
  })
})
