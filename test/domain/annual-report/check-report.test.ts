import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { checkReport } from '../../../src/domain/annual-report/check-report'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { anyGroups, checksFrom } from './report-builder'

const form = formOfYear(2026)
type Values = Readonly<Record<string, number>>
const of =
  (all: Values) =>
  (key: string): number | null =>
    all[key] ?? null
const check = (
  values: Values,
  code: string,
  { year = 2026, lastYear }: { readonly year?: number; readonly lastYear?: Values } = {},
) => {
  const against = { lastYear: lastYear === undefined ? null : of(lastYear), unplaced: 0, leftOut: 0 }
  const found = checkReport(formOfYear(year), of(values), against).find((each) => each.code === code)
  assert.ok(found !== undefined)
  return found
}

describe('V1–V6 hold by construction', () => {
  it('for any requests, in every year and both forms with a table 2', () => {
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 2020, max: 2028 }), (groups, year) => {
        // Across a change of form the balance V4 holds too: the rows and columns that it needs are alike.
        const checks = checksFrom(formOfYear(year), year, groups).filter(({ code }) => code.startsWith('V'))
        assert.deepEqual(
          checks.filter(({ holds }) => holds !== true),
          [],
        )
        assert.equal(checks.length, 7)
      }),
      { numRuns: 40 },
    )
  })
})

describe('on figures from elsewhere', () => {
  it('V2 says where and by how much it does not balance, and what to do', () => {
    const column = (row: string) => `table2.${row}.citizen`
    const wrong = check(
      { [column('new')]: 3, [column('carried_in')]: 1, [column('r7')]: 2, [column('carried_out')]: 1 },
      'V2',
    )
    assert.equal(wrong.holds, false)
    assert.match(wrong.message, /自然人”：4与3相差1/)
    assert.deepEqual(wrong.cells, ['table2.carried_out.citizen'])
  })
  it('a check whose figures are missing neither holds nor fails', () => {
    assert.deepEqual([check({}, 'V1').holds, check({}, 'V6').holds], [null, null])
    assert.match(check({}, 'V1').message, /没有填/)
  })
  it('V4 without a report of last year asks for a look at it', () => {
    assert.equal(check({}, 'V4').holds, null)
    const carried = { 'table2.carried_in.citizen': 2 }
    assert.equal(check(carried, 'V4', { lastYear: { 'table2.carried_out.citizen': 3 } }).holds, false)
  })
  it('V5 counts results without a row, V7 tells of suits that another agency counts', () => {
    const checks = checkReport(form, () => 0, { lastYear: null, unplaced: 2, leftOut: 1 })
    const named = (code: string) => checks.find((each) => each.code === code)
    assert.deepEqual([named('V5')?.holds, named('V7')?.holds], [false, true])
    assert.match(named('V5')?.message ?? '', /2件/)
    assert.match(named('V7')?.message ?? '', /1件没有计入/)
  })
})

describe('what table 1 is warned about', () => {
  it('规章 of a township', () => {
    const warned = check({ 'table1_1.rules.in_force': 6 }, 'T1')
    assert.deepEqual(
      [warned.holds, warned.level, warned.cells],
      [false, 'warning', ['table1_1.rules.in_force']],
    )
    assert.equal(check({ 'table1_1.rules.in_force': 0 }, 'T1').holds, true)
  })
  it('what is in force against last year', () => {
    const at = (column: string) => `table1_1.normative.${column}`
    const now = { [at('made')]: 2, [at('repealed')]: 1, [at('in_force')]: 12 }
    assert.equal(check(now, 'T2', { lastYear: { [at('in_force')]: 10 } }).holds, false)
    assert.equal(check(now, 'T2', { lastYear: { [at('in_force')]: 11 } }).holds, true)
    assert.equal(check(now, 'T2').holds, null)
  })
})

describe('the table of 2014', () => {
  const at = (row: string) => `statistics.${row}.count`
  it('its sums must add up', () => {
    const wrong = check({ [at('staff')]: 5, [at('full_time')]: 1, [at('part_time')]: 3 }, 'S1', {
      year: 2018,
    })
    assert.equal(wrong.holds, false)
    assert.match(wrong.message, /5与4相差1/)
  })
  it('items need not be the sum of the channels, but more than that is odd', () => {
    const channels = ['by_gazette', 'by_website', 'by_microblog', 'by_wechat', 'by_others']
    const values = Object.fromEntries(channels.map((row) => [at(row), row === 'by_website' ? 99 : 10]))
    assert.equal(check({ ...values, [at('items')]: 137 }, 'S2', { year: 2018 }).holds, true)
    assert.equal(check({ ...values, [at('items')]: 140 }, 'S2', { year: 2018 }).holds, false)
    assert.equal(check({ [at('items')]: 137 }, 'S2', { year: 2018 }).holds, null)
  })
})
