import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyCountyReportEvent } from '../../../src/domain/county-report/apply-county-report-event'
import type { CountyReportAct, CountyReportEvent } from '../../../src/domain/county-report/events'
import {
  BEGUN,
  countyEvents,
  EMPTY_REPORT,
  PUBLISHED,
  REVIEWED,
  situationAfter,
  SUBMITTED,
  WRITTEN,
} from './county-report-builder'

const applied = (
  events: readonly CountyReportEvent[],
  act: CountyReportAct,
  change: Parameters<typeof situationAfter>[1] = {},
) => {
  const before = events.slice(0, -1)
  const look = { situation: situationAfter(before, change), chapters: EMPTY_REPORT.chapters }
  return applyCountyReportEvent(before, { act, event: events.at(-1)! }, look)
}
const codeOf = (result: ReturnType<typeof applied>): string => (result.ok ? 'ok' : result.code)

describe('an event of the county’s report', () => {
  it('is added where the table allows it', () => {
    assert.equal(codeOf(applied(countyEvents(BEGUN, WRITTEN, SUBMITTED, REVIEWED), 'review')), 'ok')
  })

  it('names the chapter that there isn’t', () => {
    const other = { ...WRITTEN, chapter: 'nowhere' } as const
    assert.equal(codeOf(applied(countyEvents(BEGUN, other), 'write_chapter')), 'no-such-chapter')
  })

  it('wants a reason for a return and a correction', () => {
    const returned = { type: 'returned', reason: ' ', who: 'reviewer' } as const
    assert.equal(codeOf(applied(countyEvents(BEGUN, SUBMITTED, returned), 'return')), 'reason-missing')
    const again = countyEvents(BEGUN, SUBMITTED, REVIEWED, PUBLISHED, SUBMITTED)
    assert.equal(codeOf(applied(again, 'correct', { differs: true })), 'reason-missing')
  })

  it('is refused after another one', () => {
    const [begun, , late] = countyEvents(BEGUN, WRITTEN, WRITTEN)
    const look = { situation: situationAfter([begun!]), chapters: EMPTY_REPORT.chapters }
    const result = applyCountyReportEvent([begun!], { act: 'write_chapter', event: late! }, look)
    assert.equal(codeOf(result), 'wrong-sequence')
  })
})
