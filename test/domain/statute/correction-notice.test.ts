import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { correctionNoticeDeadline } from '../../../src/domain/statute/correction-notice'
import { dueOn, expectOk, on } from './read-events'

describe('correction notice (Art. 30)', () => {
  it('is due on the 7th working day after receipt', () => {
    assert.equal(dueOn(correctionNoticeDeadline(on('2026-03-02'), nationalCalendar)), '2026-03-11')
  })

  it('counts a make-up Sunday and passes over National Day', () => {
    assert.equal(dueOn(correctionNoticeDeadline(on('2024-09-27'), nationalCalendar)), '2024-10-12')
  })

  it('passes over the Spring Festival that was lengthened in 2020', () => {
    assert.equal(dueOn(correctionNoticeDeadline(on('2020-01-20'), nationalCalendar)), '2020-02-06')
  })

  it('says that the Regulation of 2007 had no such term', () => {
    assert.match(
      expectOk(correctionNoticeDeadline(on('2019-05-14'), nationalCalendar)).breaches[0] ?? '',
      /2007/,
    )
    assert.deepEqual(expectOk(correctionNoticeDeadline(on('2019-05-15'), nationalCalendar)).breaches, [])
  })

  it('is refused where 2027 is needed', () => {
    assert.equal(dueOn(correctionNoticeDeadline(on('2026-12-22'), nationalCalendar)), '2026-12-31')
    assert.equal(correctionNoticeDeadline(on('2026-12-23'), nationalCalendar).ok, false)
  })
})
