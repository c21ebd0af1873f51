import assert from 'node:assert/strict'
import { it } from 'node:test'
import { countyFacts } from '../../../src/domain/county-report/county-facts'
import { FACTS } from '../annual-report/narrative/facts-builder'
import { EMPTY_REPORT } from './county-report-builder'

it('the county knows the sum of what its townships know, and nothing that one of them doesn’t', () => {
  const overdue = [{ title: '财务公开', dueText: '2025年9月30日' }]
  const one = { ...FACTS, services: { windows: 13, guides: 4 }, overdue }
  const other = { ...FACTS, services: { windows: 2, guides: null }, overdue: [] }
  const facts = countyFacts(EMPTY_REPORT, [
    { township: '甲镇', facts: one },
    { township: '乙镇', facts: other },
  ])
  assert.deepEqual(facts.services, { windows: 15, guides: null })
  assert.deepEqual(
    facts.overdue.map(({ title }) => title),
    ['甲镇：财务公开'],
  )
  assert.deepEqual([facts.tenantName, facts.year], ['盈江县', 2025])
})
