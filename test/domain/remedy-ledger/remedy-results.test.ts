import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, day, yearOf } from '../../../src/domain/calendar/civil-date'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import {
  REMEDY_CELLS,
  REMEDY_GROUPS,
  remedyResults,
  reportsReceived,
  type CountedRemedy,
} from '../../../src/domain/remedy-ledger/remedy-results'
import { REMEDY_RESULTS, REMEDY_WAYS } from '../../../src/domain/remedy-ledger/ways'
import { entered, remedyOf, UPHELD, type Step } from './remedy-builder'

const counted = (id: string, ...steps: readonly Step[]): CountedRemedy => ({
  id,
  state: remedyAt(remedyOf(...steps)),
})

const FIRST = day('2023-01-01')
const DAYS = 1460

/** An entry received and perhaps decided on some days of 2023 to 2026. */
const anEntry = fc
  .record({
    way: fc.constantFrom(...REMEDY_WAYS),
    joint: fc.integer({ min: 0, max: 5 }),
    from: fc.integer({ min: 0, max: DAYS }),
    after: fc.option(fc.integer({ min: 0, max: 700 })),
    result: fc.constantFrom(...REMEDY_RESULTS),
    struck: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ way, joint, from, after, result, struck }) => {
    const receivedOn = addDays(FIRST, from)
    const part = way === 'suit_after' && joint === 0 ? ('joint' as const) : ('original' as const)
    const steps: Step[] = [entered({ way, receivedOn, part })]
    if (after !== null) {
      const decision = { ...UPHELD, result, decidedOn: addDays(receivedOn, after) }
      steps.push(['result_recorded', 'clerk:clerk', { decision }])
    }
    if (struck === 0) steps.push(['struck_out', 'head:office_head'])
    return steps
  })

const ledger = fc
  .array(anEntry, { maxLength: 40 })
  .map((all) => all.map((steps, at) => counted(`r${at}`, ...steps)))
const years = fc.integer({ min: 2022, max: 2029 })

describe('table 3 of the annual report, from the ledger', () => {
  it('adds up in each group (V6), and counts an entry in one cell at most', () => {
    fc.assert(
      fc.property(ledger, years, (entries, year) => {
        const results = remedyResults(entries, year)
        const everywhere: string[] = []
        for (const group of REMEDY_GROUPS) {
          const cells = results[group]
          const sum = REMEDY_CELLS.reduce((all, cell) => all + cells[cell].length, 0)
          assert.equal(cells.total.length, sum)
          everywhere.push(...cells.total)
        }
        assert.equal(new Set(everywhere).size, everywhere.length)
      }),
    )
  })

  it('counts a result in the year in which it arose and in no other, wherever it was pending before', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        for (const { id, state } of entries) {
          const counts = [2023, 2024, 2025, 2026, 2027, 2028, 2029].map((year) => {
            const group = remedyResults(entries, year)[
              REMEDY_GROUPS.find((each) => each === state.facts.way)!
            ]
            const cell = REMEDY_CELLS.find((each) => group?.[each].includes(id))
            return [year, cell] as const
          })
          const settled = counts.filter(([, cell]) => cell !== undefined && cell !== 'pending')
          const isCounted =
            state.status !== 'struck_out' && state.facts.part === 'original' && state.facts.way !== 'report'
          const decidedIn = state.decision === null ? null : yearOf(state.decision.decidedOn)
          assert.deepEqual(
            settled.map(([year]) => year),
            isCounted && decidedIn !== null ? [decidedIn] : [],
          )
        }
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the joint defendant out (V7), and a case that is struck out', () => {
    const suit = { way: 'suit_after', procedure: null } as const
    const entries = [
      counted('original', entered(suit)),
      counted('joint', entered({ ...suit, part: 'joint' })),
      counted('struck', entered(suit), ['struck_out']),
    ]
    assert.deepEqual(remedyResults(entries, 2026).suit_after.pending, ['original'])
    assert.deepEqual(remedyResults(entries, 2025).suit_after.total, [])
  })

  it('counts reports apart, in the year of receipt', () => {
    const report = { way: 'report', procedure: null } as const
    const entries = [counted('one', entered(report)), counted('struck', entered(report), ['struck_out'])]
    assert.deepEqual(reportsReceived(entries, 2026), ['one'])
    assert.deepEqual(reportsReceived(entries, 2025), [])
    assert.deepEqual(remedyResults(entries, 2026).reconsideration.total, [])
  })
})
