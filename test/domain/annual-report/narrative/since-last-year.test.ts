import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sinceLastYear } from '../../../../src/domain/annual-report/narrative/since-last-year'

const CHANGE = { key: 'k', table: '表', row: '主动公开', column: '统计数', before: 120, now: 137 }

it('a difference to last year is said with its direction; what one year doesn’t know isn’t compared', () => {
  assert.equal(sinceLastYear(CHANGE), '主动公开：上年120，今年137，增加17')
  assert.equal(sinceLastYear({ ...CHANGE, before: 0.3, now: 0.1 }), '主动公开：上年0.3，今年0.1，减少0.2')
  assert.match(sinceLastYear({ ...CHANGE, before: null }), /上年没有统计，今年137，不能比较/)
  assert.match(sinceLastYear({ ...CHANGE, column: '自然人' }), /^主动公开·自然人/)
})
