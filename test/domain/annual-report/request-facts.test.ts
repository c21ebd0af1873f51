import assert from 'node:assert/strict'
import { it } from 'node:test'
import { requestFactsOf } from '../../../src/domain/annual-report/request-facts'
import { ANSWERED, events, RECEIVED } from '../information-request/case-builder'

it('a request that nobody confirmed yet is in no report', () => {
  assert.equal(requestFactsOf(events(['submitted', '2025-12-31'])), null)
  assert.equal(requestFactsOf([]), null)
})

it('it belongs to the year of its receipt, not of its sending', () => {
  const facts = requestFactsOf(events(['submitted', '2025-12-31'], ['received', '2026-01-04']))
  assert.deepEqual([facts?.receivedYear, facts?.endedYear, facts?.outcome], [2026, null, null])
})

it('its result belongs to the year of the answer', () => {
  const facts = requestFactsOf(events(...ANSWERED))
  assert.deepEqual([facts?.receivedYear, facts?.endedYear, facts?.outcome], [2026, 2026, 'granted'])
})

it('one that was taken back before its receipt was confirmed is both received and ended', () => {
  const facts = requestFactsOf(events(['submitted', '2025-12-30'], ['withdrawn', '2026-01-05']))
  assert.deepEqual([facts?.receivedYear, facts?.endedYear, facts?.outcome], [2025, 2026, 'other'])
})

it('one that is taken up again has no result until it is answered anew', () => {
  const facts = requestFactsOf(events(...ANSWERED, ['reopened', '2027-06-01']))
  assert.deepEqual([facts?.receivedYear, facts?.endedYear, facts?.outcome], [2026, null, null])
})

it('an extension and the kind of applicant are kept', () => {
  const facts = requestFactsOf(events(...RECEIVED, ['extended', '2026-03-20']))
  assert.deepEqual([facts?.extended, facts?.applicantKind], [true, 'citizen'])
})
