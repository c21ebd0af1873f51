import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SHORTFALL_RULES, SHORTFALLS, shortfallsOf } from '../../../src/domain/rectification/shortfalls'

const STANDING = {
  tenant: 't',
  township: '盏西镇',
  requests: { open: 3, dueSoon: 0, overdue: 2 },
  letters: { open: 1, overdue: 1 },
  catalogue: { covered: 1, total: 9, overdue: 3, emptyColumns: 4, newestOn: null },
  upheld: 1,
}

describe('what the records show that an order to correct may rest on', () => {
  it('is each shortfall with its number and its rule, and nothing where nothing is owed', () => {
    assert.deepEqual(
      shortfallsOf(STANDING).map(({ kind, count }) => [kind, count]),
      [
        ['overdue_requests', 2],
        ['overdue_duties', 3],
        ['empty_columns', 4],
        ['overdue_letters', 1],
        ['upheld', 1],
      ],
    )
    const clean = {
      ...STANDING,
      requests: { open: 0, dueSoon: 0, overdue: 0 },
      letters: { open: 0, overdue: 0 },
      catalogue: { ...STANDING.catalogue, overdue: 0, emptyColumns: 0 },
      upheld: 0,
    }
    assert.deepEqual(shortfallsOf(clean), [])
  })

  it('names a rule in citation form that fits where an order names it', () => {
    for (const kind of SHORTFALLS) {
      assert.match(SHORTFALL_RULES[kind].basis, /^《.+》/)
      assert.ok(SHORTFALL_RULES[kind].basis.length <= 200)
    }
  })
})
