import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { countRequests, requestsBehind } from '../../../src/domain/annual-report/count-requests'
import { figuresOf } from '../../../src/domain/annual-report/figures'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { anyGroups, groupsOf, request, valuesFrom } from './report-builder'

const form = formOfYear(2026)

describe('figures that requests decide', () => {
  it('are 0 in a year without any: that is known, not missing', () => {
    const values = valuesFrom(form, 2026, [])
    const unknown = figuresOf(form).filter(({ table, key }) => table === 'table2' && values(key) !== 0)
    assert.deepEqual(unknown, [])
  })
  it('count like requests together', () => {
    const values = valuesFrom(form, 2026, [
      { facts: request(), size: 7 },
      { facts: request({ applicantKind: 'charity' }), size: 2 },
    ])
    assert.deepEqual(
      ['new.citizen', 'new.charity', 'new.total', 'r7.total', 'carried_out.total'].map((key) =>
        values(`table2.${key}`),
      ),
      [7, 2, 9, 9, 0],
    )
  })
  it('are as many as the requests that open behind them, for every figure, form and set of requests', () => {
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 2019, max: 2028 }), (groups, year) => {
        const of = formOfYear(year)
        const values = valuesFrom(of, year, groups)
        for (const { table, key } of figuresOf(of)) {
          if (table !== 'table2') continue
          const behind = requestsBehind(key, { form: of, year }, groups)
          assert.equal(
            values(key),
            behind.reduce((sum, { size }) => sum + size, 0),
            key,
          )
        }
      }),
      { numRuns: 25 },
    )
  })
  it('move with a case whose receipt was put into another year, in both reports', () => {
    const [before, after] = [groupsOf(request()), groupsOf(request({ receivedYear: 2025 }))]
    const read = (groups: typeof before) =>
      [2025, 2026].map((year) =>
        ['new', 'carried_in', 'carried_out'].map((row) =>
          valuesFrom(formOfYear(year), year, groups)(`table2.${row}.citizen`),
        ),
      )
    assert.deepEqual(read(before), [
      [0, 0, 0],
      [1, 0, 0],
    ])
    assert.deepEqual(read(after), [
      [1, 0, 1],
      [0, 1, 0],
    ])
  })
})

describe('the table of 2014', () => {
  const old = formOfYear(2018)
  it('leaves open what its rows split and the records do not, and says how many there are', () => {
    const facts = request({ receivedYear: 2018, endedYear: 2018, outcome: 'third_party' })
    const { values, notes } = countRequests(old, 2018, [{ facts, size: 3 }])
    assert.equal(values.get('statistics.no_business.count'), undefined)
    assert.match(notes.get('statistics.no_privacy.count') ?? '', /3件/)
    assert.equal(valuesFrom(old, 2018, [{ facts, size: 3 }])('statistics.refused.count'), null)
  })
  it('is 0 throughout where nobody asked', () => {
    assert.equal(valuesFrom(old, 2018, [])('statistics.refused.count'), 0)
    assert.equal(valuesFrom(old, 2018, [])('statistics.received.count'), 0)
  })
})
