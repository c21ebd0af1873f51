import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { confirmReceiptBy, RECEIPT_RULES, receivedOn } from '../../../src/domain/statute/receipt-date'
import type { ReceiptChannel } from '../../../src/domain/statute/receipt-date'
import { on } from './read-events'

const ARRIVED = on('2026-03-06')
const CONFIRMED = on('2026-03-09')

describe('date of receipt (Art. 31)', () => {
  for (const channel of ['in_person', 'registered_post', 'oral'] as const) {
    it(`is the day of arrival for ${channel}, whatever was confirmed later`, () => {
      assert.deepEqual(receivedOn({ channel, arrivedOn: ARRIVED, confirmedOn: CONFIRMED }), {
        ok: true,
        value: ARRIVED,
      })
    })
  }

  for (const channel of ['online', 'fax', 'ordinary_post'] as const) {
    it(`is the day of confirmation for ${channel}, and there is none before`, () => {
      assert.deepEqual(receivedOn({ channel, arrivedOn: ARRIVED, confirmedOn: CONFIRMED }), {
        ok: true,
        value: CONFIRMED,
      })
      const open = receivedOn({ channel, arrivedOn: ARRIVED, confirmedOn: null })
      assert.equal(!open.ok && open.code, 'not-confirmed')
      const backwards = receivedOn({ channel, arrivedOn: CONFIRMED, confirmedOn: ARRIVED })
      assert.equal(!backwards.ok && backwards.code, 'confirmed-before-arrival')
    })
  }

  it('cites its item for every channel', () => {
    for (const channel of Object.keys(RECEIPT_RULES) as ReceiptChannel[]) {
      assert.match(RECEIPT_RULES[channel].article, /第三十一条第[一二三]项/)
    }
  })
})

describe('confirming receipt (house rule, A3)', () => {
  it('should happen by the next working day', () => {
    assert.equal(confirmReceiptBy('online', ARRIVED, nationalCalendar), '2026-03-09')
    assert.equal(confirmReceiptBy('online', on('2026-02-14'), nationalCalendar), '2026-02-24')
  })

  it('must happen on the same day for ordinary post', () => {
    assert.equal(confirmReceiptBy('ordinary_post', ARRIVED, nationalCalendar), ARRIVED)
  })

  it('falls back to the day of arrival outside the calendar', () => {
    assert.equal(confirmReceiptBy('online', on('2010-01-01'), nationalCalendar), '2010-01-01')
  })
})
