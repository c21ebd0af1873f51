import assert from 'node:assert/strict'
import { it } from 'node:test'
import { REPORT_STATUS_TEXTS, reportStatusOf } from '../../../src/domain/annual-report/report-status'
import { PUBLICATION_STATUSES } from '../../../src/domain/publication/publication-status'

it('a report stands where its piece stands, and is being made while it has none', () => {
  assert.equal(reportStatusOf(null), 'drafting')
  assert.equal(reportStatusOf('dropped'), 'drafting')
  assert.equal(reportStatusOf('cleared'), 'at_the_gates')
  assert.equal(reportStatusOf('published'), 'published')
  for (const status of PUBLICATION_STATUSES) assert.ok(REPORT_STATUS_TEXTS[reportStatusOf(status)] !== '')
})
