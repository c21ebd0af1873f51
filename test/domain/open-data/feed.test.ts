import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { newestOn, rfc3339, rfc822 } from '../../../src/domain/open-data/feed'
import { entry } from './feed-in-tests'

describe('the days of a feed', () => {
  it('begin in China, as RFC 3339 and RFC 822 write them', () => {
    assert.equal(rfc3339(day('2026-03-02')), '2026-03-02T00:00:00+08:00')
    assert.equal(rfc822(day('2026-03-02')), 'Mon, 02 Mar 2026 00:00:00 +0800')
    assert.equal(Date.parse(rfc822(day('2026-12-31'))), Date.parse(rfc3339(day('2026-12-31'))))
  })

  it('end with the newest document, if there is one', () => {
    assert.equal(newestOn([]), null)
    const days = ['2026-03-02', '2026-05-01', '2025-01-01'].map((on) => entry({ publishedOn: day(on) }))
    assert.equal(newestOn(days), '2026-05-01')
  })
})
