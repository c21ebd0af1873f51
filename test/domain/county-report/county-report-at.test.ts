import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countyReportAt, newCountyReport } from '../../../src/domain/county-report/county-report-at'
import { BEGUN, countyEvents, PUBLISHED, REVIEWED, SUBMITTED, WRITTEN } from './county-report-builder'

describe('where the county’s report stands', () => {
  it('follows from its events: written, handed over, reviewed, public', () => {
    const statuses = [[], [SUBMITTED], [SUBMITTED, REVIEWED], [SUBMITTED, REVIEWED, PUBLISHED]].map(
      (more) => countyReportAt(countyEvents(BEGUN, WRITTEN, ...more)).status,
    )
    assert.deepEqual(statuses, ['drafting', 'in_review', 'reviewed', 'published'])
  })

  it('is returned without losing what was written, and forgets who reviewed', () => {
    const returned = { type: 'returned', reason: '改', who: 'reviewer' } as const
    const state = countyReportAt(countyEvents(BEGUN, WRITTEN, SUBMITTED, REVIEWED, returned))
    assert.deepEqual(
      [state.status, state.reviewedBy, state.texts.get('overall')],
      ['returned', null, '全县…'],
    )
  })

  it('keeps each public version while a correction is under review', () => {
    const again = { ...SUBMITTED, reason: '盏西镇更正', who: 'other' } as const
    const events = countyEvents(BEGUN, WRITTEN, SUBMITTED, REVIEWED, PUBLISHED, again)
    const { versions, status, writers } = countyReportAt(events)
    assert.deepEqual([versions.map(({ version }) => version), status, writers], [[1], 'in_review', ['other']])
  })

  it('is not public without having been handed over', () => {
    assert.throws(() => countyReportAt(countyEvents(BEGUN, PUBLISHED)))
  })

  it('is being made while nobody has worked on it', () => {
    assert.equal(newCountyReport(2025).status, 'drafting')
  })
})
