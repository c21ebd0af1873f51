import assert from 'node:assert/strict'
import { it } from 'node:test'
import { COUNTY_REPORT_ACTS, EVENT_OF_COUNTY_REPORT_ACT } from '../../../src/domain/county-report/events'

it('every act on the county’s report makes one kind of event; a correction is handed over like the first', () => {
  assert.deepEqual(Object.keys(EVENT_OF_COUNTY_REPORT_ACT), [...COUNTY_REPORT_ACTS])
  assert.equal(EVENT_OF_COUNTY_REPORT_ACT.correct, EVENT_OF_COUNTY_REPORT_ACT.submit)
})
