import assert from 'node:assert/strict'
import { it } from 'node:test'
import { factsFromTables } from '../../../../src/domain/annual-report/narrative/report-facts'
import { reportOf } from '../print/printed-builder'

const APART = { late: 1, reports: null }

it('what is said of requests and remedies is what the tables hold, in every form', () => {
  const { requests, remedies } = factsFromTables(reportOf(2026), APART)
  assert.deepEqual(requests, { received: 4, carriedIn: 0, ended: 3, carriedOut: 1, late: 1 })
  assert.deepEqual(remedies, { reconsiderations: 0, suits: 0, corrected: 0, reports: null })
  const entries = new Map([['statistics.meetings.count', { value: 2, source: '会议记录' }]])
  const old = factsFromTables(reportOf(2018, [], { entries }), APART)
  assert.deepEqual([old.requests.received, old.requests.carriedIn, old.remedies.suits], [0, null, 0])
  assert.deepEqual([old.work.meetings, old.work.trainings], [2, null])
})
