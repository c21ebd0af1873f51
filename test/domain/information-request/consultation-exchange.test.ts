import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { exchangesOf, linkExpiresOn } from '../../../src/domain/information-request/consultation-exchange'
import type { CaseEvent } from '../../../src/domain/information-request/events'

const base = (seq: number) => ({
  seq,
  on: day('2026-03-02'),
  at: '2026-03-02T01:00:00.000Z',
  by: { personId: 'p', role: 'clerk' } as const,
})
const sent = (seq: number, who: string): CaseEvent => ({
  ...base(seq),
  type: 'consultation_sent',
  party: 'third_party',
  who,
})
const received = (seq: number, who: string): CaseEvent => ({
  ...base(seq),
  type: 'consultation_received',
  party: 'third_party',
  who,
})
const replied = (seq: number, who: string): CaseEvent => ({
  ...base(seq),
  type: 'consultation_replied',
  party: 'third_party',
  who,
  position: 'agrees',
})

const shape = (events: readonly CaseEvent[]) =>
  exchangesOf(events).map((each) => [each.sent.seq, each.received?.seq ?? null, each.replied?.seq ?? null])

describe('letters to consulted sides (Art. 32, 34)', () => {
  it('carry their own receipt and answer', () => {
    const events = [sent(1, '甲'), sent(2, '乙'), received(3, '乙'), replied(4, '乙'), received(5, '甲')]
    assert.deepEqual(shape(events), [
      [1, 5, null],
      [2, 3, 4],
    ])
  })

  it('begin anew with the next letter to the same side', () => {
    const events = [sent(1, '甲'), received(2, '甲'), replied(3, '甲'), sent(4, '甲'), received(5, '甲')]
    assert.deepEqual(shape(events), [
      [1, 2, 3],
      [4, 5, null],
    ])
  })

  it('have a link that lives for 90 days', () => {
    const [exchange] = exchangesOf([sent(1, '甲')])
    assert.equal(exchange === undefined ? '' : linkExpiresOn(exchange.sent), '2026-05-31')
  })
})
