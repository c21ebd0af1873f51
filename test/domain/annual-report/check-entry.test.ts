import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkEntry } from '../../../src/domain/annual-report/check-entry'
import { countRequests } from '../../../src/domain/annual-report/count-requests'
import { figuresOf } from '../../../src/domain/annual-report/figures'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import type { FigureEntry } from '../../../src/domain/annual-report/resolve-figures'
import { groupsOf, request } from './report-builder'

const [form, trial] = [formOfYear(2026), formOfYear(2020)]
const NOTHING = { values: new Map<string, number>(), notes: new Map<string, string>() }
const counts = countRequests(form, 2026, groupsOf(request(), request()))

const enter = (key: string, value: number, source = '便民服务中心台账') =>
  checkEntry(figuresOf(form), { counts, entries: new Map() }, { key, value, source })
const refused = (key: string, value: number, source?: string) => {
  const result = enter(key, value, source)
  assert.ok(!result.ok)
  return { code: result.code, message: String(result.detail.message), field: result.detail.field }
}

describe('a figure that staff enter', () => {
  it('is taken with its source', () => {
    const result = enter('table1_5.licences.decisions', 12, ' 便民服务中心台账 ')
    assert.deepEqual(result, { ok: true, value: { value: 12, source: '便民服务中心台账' } })
  })
  it('is not below 0, except for a change against last year in the trial form', () => {
    const { code, message } = refused('table1_5.licences.decisions', -1)
    assert.equal(code, 'figure-negative')
    assert.match(message, /行政许可.*不能小于0/)
    const change = { key: 'table1_5.licences.change', value: -2, source: '权责清单' }
    assert.ok(checkEntry(figuresOf(trial), { counts: NOTHING, entries: new Map() }, change).ok)
  })
  it('is a whole number where things are counted; money is kept to the fen', () => {
    assert.equal(refused('table1_6.penalties.decisions', 1.5).code, 'figure-fractional')
    assert.ok(enter('table1_8.fees.amount', 0.000312).ok)
    assert.equal(refused('table1_8.fees.amount', 0.0000001).code, 'figure-too-fine')
  })
  it('is a number', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      assert.equal(refused('table1_5.licences.decisions', value).code, 'figure-not-finite')
  })
  it('says where it is from', () => {
    const { code, field, message } = refused('table1_5.licences.decisions', 3, '  ')
    assert.deepEqual([code, field], ['source-missing', 'source'])
    assert.match(message, /从哪里来/)
  })
  it('is none that the system counts: the cases are put right instead', () => {
    const { code, message } = refused('table2.new.citizen', 3)
    assert.equal(code, 'figure-counted')
    assert.match(message, /系统数出（2件）/)
  })
  it('belongs to the form', () => assert.equal(refused('table2.r6.citizen', 1).code, 'no-such-figure'))
})

describe('a total that staff enter', () => {
  it('must be the sum of its parts, and the refusal names both', () => {
    const { code, message } = refused('table2.new.total', 3)
    assert.equal(code, 'total-differs')
    assert.match(message, /总计”填3，各分项相加是2/)
    assert.ok(enter('table2.new.total', 2).ok)
  })
  it('stands alone while its parts are not known', () => {
    const told = { key: 'table2.new.total', value: 5, source: '旧报告' }
    assert.ok(checkEntry(figuresOf(form), { counts: NOTHING, entries: new Map() }, told).ok)
  })
  it('is compared with parts that were entered too', () => {
    const parts = ['reconsideration_upheld', 'reconsideration_corrected', 'reconsideration_other']
    const entries = new Map<string, FigureEntry>(
      [...parts, 'reconsideration_pending'].map((part) => [
        `table3.cases.${part}`,
        { value: 1, source: '台账' },
      ]),
    )
    const told = { key: 'table3.cases.reconsideration_total', value: 3, source: '台账' }
    const result = checkEntry(figuresOf(form), { counts: NOTHING, entries }, told)
    assert.equal(result.ok ? '' : result.code, 'total-differs')
  })
})
