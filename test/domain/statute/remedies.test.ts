import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import {
  lawsuitAfterReconsiderationDeadline,
  lawsuitDeadline,
  noReplyReconsiderationDeadline,
  reconsiderationDeadline,
  simpleReconsiderationDecisionDeadline,
} from '../../../src/domain/statute/remedies'
import { dueOn, expectOk, factsFrom, on } from './read-events'

const CN = nationalCalendar

describe('applying for reconsideration (行政复议法 Art. 20)', () => {
  it('is open for 60 days after service, rolled off Spring Festival', () => {
    assert.equal(dueOn(reconsiderationDeadline(on('2025-12-18'), CN)), '2026-02-24')
    assert.equal(dueOn(reconsiderationDeadline(on('2026-03-20'), CN)), '2026-05-19')
  })

  it('cites the old law before 2024-01-01', () => {
    assert.match(expectOk(reconsiderationDeadline(on('2023-12-31'), CN)).basis[0] ?? '', /2017年修正.*第九条/)
    assert.match(expectOk(reconsiderationDeadline(on('2024-01-01'), CN)).basis[0] ?? '', /第二十条/)
  })

  it('is refused when its last day may be a holiday of 2027', () => {
    assert.equal(reconsiderationDeadline(on('2026-11-20'), CN).ok, false)
    assert.equal(dueOn(reconsiderationDeadline(on('2026-11-01'), CN)), '2026-12-31')
  })
})

describe('reconsideration of silence (A11)', () => {
  it('is open for 60 days after the last day of the reply term', () => {
    assert.equal(dueOn(noReplyReconsiderationDeadline(factsFrom('received 2024-09-13'), CN)), '2024-12-16')
  })

  it('follows an extension', () => {
    const facts = factsFrom('received 2024-03-04; extended 2024-03-29 days=10')
    assert.equal(dueOn(noReplyReconsiderationDeadline(facts, CN)), '2024-06-17')
  })

  it('is refused, or provisional, with the reply term', () => {
    const facts = factsFrom('received 2026-12-10')
    assert.equal(noReplyReconsiderationDeadline(facts, CN).ok, false)
    const clock = expectOk(noReplyReconsiderationDeadline(facts, CN, { unpublishedYear: 'provisional' }))
    assert.equal(clock.provisional, true)
  })
})

describe('suits (行政诉讼法 Art. 45, 46)', () => {
  it('are open for 6 months after service, rolled off National Day', () => {
    assert.equal(dueOn(lawsuitDeadline(on('2025-04-03'), CN)), '2025-10-09')
  })

  it('end on the last day of a month that lacks the day', () => {
    assert.equal(dueOn(lawsuitDeadline(on('2024-08-30'), CN)), '2025-02-28')
    assert.equal(dueOn(lawsuitDeadline(on('2023-08-31'), CN)), '2024-02-29')
  })

  it('are open for 15 days after a reconsideration decision', () => {
    assert.equal(dueOn(lawsuitAfterReconsiderationDeadline(on('2026-02-05'), CN)), '2026-02-24')
  })
})

describe('deciding a simple reconsideration (行政复议法 Art. 62)', () => {
  it('takes at most 30 days and is not rolled', () => {
    assert.equal(dueOn(simpleReconsiderationDecisionDeadline(on('2024-09-03'), CN)), '2024-10-03')
  })

  it('was unknown to the law before 2024', () => {
    const refused = simpleReconsiderationDecisionDeadline(on('2023-12-31'), CN)
    assert.equal(!refused.ok && refused.code, 'rule-not-in-force')
  })
})
