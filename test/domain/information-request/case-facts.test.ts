import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { events, RECEIVED } from './case-builder'

describe('what happened in a case', () => {
  it('is nothing in an empty list', () => {
    const facts = factsOf([])
    assert.equal(facts.submitted, null)
    assert.deepEqual(facts.consultations, [])
  })

  it('takes the first of what may happen once', () => {
    const facts = factsOf(events(...RECEIVED, ['received', '2026-03-05']))
    assert.equal(facts.received?.on, '2026-03-02')
  })

  it('takes the last draft, unless it was returned', () => {
    const two = events(
      ...RECEIVED,
      ['reply_drafted', '2026-03-10'],
      ['reply_returned', '2026-03-11'],
      ['reply_drafted', '2026-03-12'],
    )
    assert.equal(factsOf(two).draft?.on, '2026-03-12')
    assert.equal(factsOf(two).returned, null)
    assert.equal(factsOf(two.slice(0, 4)).draft, null)
    assert.equal(factsOf(two.slice(0, 4)).returned?.on, '2026-03-11')
  })

  it('joins letters, receipts and answers by party and name', () => {
    const facts = factsOf(
      events(
        ...RECEIVED,
        ['consultation_sent', '2026-03-03'],
        ['consultation_sent', '2026-03-04', { who: '乙公司' }],
        ['consultation_replied', '2026-03-06', { who: '乙公司' }],
        ['consultation_received', '2026-03-05'],
      ),
    )
    assert.deepEqual(
      facts.consultations.map(({ received, replied }) => [received?.on ?? null, replied?.on ?? null]),
      [
        ['2026-03-05', null],
        [null, '2026-03-06'],
      ],
    )
  })
})
