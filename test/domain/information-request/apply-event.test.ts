import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyEvent } from '../../../src/domain/information-request/apply-event'
import { ANSWERED, CLERK, events, GRANTED, HEAD, next, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

const VIEW = { today: day('2026-06-01'), calendar: nationalCalendar }

const codeOf = (before: readonly Step[], step: Step): string => {
  const list = events(...before)
  const applied = applyEvent(list, next(list, step), VIEW)
  return applied.ok ? 'ok' : applied.code
}

const messageOf = (before: readonly Step[], step: Step): string => {
  const list = events(...before)
  const applied = applyEvent(list, next(list, step), VIEW)
  return applied.ok ? '' : String(applied.detail['message'])
}

const DRAFTED: readonly Step[] = [...RECEIVED, ['reply_drafted', '2026-03-16']]

describe('adding an event to a case', () => {
  it('builds a whole lawful case step by step', () => {
    ANSWERED.forEach((step, at) => assert.equal(codeOf(ANSWERED.slice(0, at), step), 'ok', step[0]))
  })

  it('appends and leaves the list given to it alone', () => {
    const before = events(...RECEIVED)
    const applied = applyEvent(before, next(before, ['reply_drafted', '2026-03-16']), VIEW)
    assert.ok(applied.ok)
    assert.equal(applied.value.length, 3)
    assert.equal(before.length, 2)
  })

  it('is refused out of sequence: somebody else was faster', () => {
    const before = events(...RECEIVED)
    const applied = applyEvent(before, { ...next(before, ['reply_drafted', '2026-03-16']), seq: 2 }, VIEW)
    assert.equal(!applied.ok && applied.code, 'wrong-sequence')
  })

  it('is refused with a date in the future or before what it follows', () => {
    assert.equal(codeOf(RECEIVED, ['reply_drafted', '2026-06-02']), 'date-in-future')
    assert.equal(codeOf([], ['submitted', '2026-06-02']), 'date-in-future')
    assert.equal(codeOf([['submitted', '2026-03-01']], ['received', '2026-02-27']), 'date-too-early')
    assert.equal(codeOf(RECEIVED, ['reply_drafted', '2026-03-01']), 'date-too-early')
    const correcting: readonly Step[] = [...RECEIVED, ['correction_notice', '2026-03-06']]
    assert.equal(codeOf(correcting, ['correction_received', '2026-03-05']), 'date-too-early')
    assert.equal(codeOf(ANSWERED.slice(0, -1), ['reply_served', '2026-03-17']), 'date-too-early')
  })

  it('is refused when an answer would be older than its draft or than what it answers', () => {
    assert.equal(codeOf(DRAFTED, ['replied', '2026-03-15']), 'date-too-early')
    const paid: readonly Step[] = [
      ...RECEIVED,
      ['fee_notice_received', '2026-03-04'],
      ['fee_paid', '2026-03-09'],
    ]
    assert.equal(codeOf(paid, ['reply_drafted', '2026-03-06']), 'date-too-early')
    assert.equal(codeOf(paid, ['closed', '2026-03-06']), 'date-too-early')
    assert.equal(codeOf(paid, ['closed', '2026-03-09']), 'ok')
  })

  it('is refused when the request was already submitted', () => {
    assert.equal(codeOf(RECEIVED, ['submitted', '2026-03-02']), 'already-submitted')
  })

  it('is refused by the table of acts, with its code and cure', () => {
    assert.equal(codeOf(ANSWERED, ['replied', '2026-03-20']), 'already-replied')
    assert.match(messageOf(ANSWERED, ['replied', '2026-03-20']), /已经答复/)
  })

  it('looks at a back-dated event with everything that happened since', () => {
    const ended: readonly Step[] = [...RECEIVED, ['withdrawn', '2026-03-20']]
    assert.equal(codeOf(ended, ['extended', '2026-03-10']), 'already-withdrawn')
  })
})

describe('the content of an event', () => {
  it('of an extension is 1 to 20 working days with a reason (Art. 33)', () => {
    assert.equal(codeOf(RECEIVED, ['extended', '2026-03-30', { days: 20 }]), 'ok')
    for (const days of [0, 21, 1.5]) {
      assert.equal(codeOf(RECEIVED, ['extended', '2026-03-30', { days }]), 'extension-out-of-range')
    }
    assert.equal(codeOf(RECEIVED, ['extended', '2026-03-30', { reason: ' ' }]), 'reason-missing')
    assert.equal(codeOf(RECEIVED, ['extended', '2026-03-31']), 'reply-term-over')
  })

  it('of an extension under the law of 2007 is at most 15', () => {
    const old: readonly Step[] = [
      ['submitted', '2019-05-06'],
      ['received', '2019-05-06'],
    ]
    assert.equal(codeOf(old, ['extended', '2019-05-10', { days: 16 }]), 'extension-out-of-range')
    assert.equal(codeOf(old, ['extended', '2019-05-10', { days: 15 }]), 'ok')
  })

  it('of a correction notice names its points and a term (Art. 30)', () => {
    const on = '2026-03-06'
    assert.equal(codeOf(RECEIVED, ['correction_notice', on, { points: [] }]), 'correction-points-missing')
    assert.equal(codeOf(RECEIVED, ['correction_notice', on, { points: [''] }]), 'correction-points-missing')
    assert.equal(
      codeOf(RECEIVED, ['correction_notice', on, { correctionDueOn: on }]),
      'correction-term-too-short',
    )
  })

  it('of a consultation record belongs to a letter that was sent', () => {
    const sent: readonly Step[] = [...RECEIVED, ['consultation_sent', '2026-03-06']]
    assert.equal(codeOf(sent, ['consultation_replied', '2026-03-09']), 'ok')
    assert.equal(
      codeOf(sent, ['consultation_replied', '2026-03-09', { who: '乙公司' }]),
      'no-such-consultation',
    )
    assert.equal(codeOf(sent, ['consultation_received', '2026-03-05']), 'no-such-consultation')
  })

  it('of an approved reply is the latest draft, by its drafter', () => {
    assert.equal(codeOf(DRAFTED, ['replied', '2026-03-18']), 'ok')
    assert.equal(codeOf(DRAFTED, ['replied', '2026-03-18', { draftedBy: 'x' }]), 'reply-differs-from-draft')
    const changed = { ...GRANTED, content: '别的内容' }
    assert.equal(codeOf(DRAFTED, ['replied', '2026-03-18', { reply: changed }]), 'reply-differs-from-draft')
    assert.equal(
      codeOf(DRAFTED, ['replied', '2026-03-18', { reply: { ...GRANTED, facts: '' } }]),
      'reply-incomplete',
    )
  })

  it('of an approval comes from another person than the drafter', () => {
    const own: readonly Step[] = [...RECEIVED, ['reply_drafted', '2026-03-16', { by: HEAD }]]
    assert.equal(codeOf(own, ['replied', '2026-03-18', { draftedBy: 'head-1' }]), 'own-draft')
    assert.equal(codeOf(DRAFTED, ['replied', '2026-03-18', { by: CLERK }]), 'role-not-allowed')
  })

  it('of a closing fits the state, and has a reason', () => {
    const correcting: readonly Step[] = [...RECEIVED, ['correction_notice', '2026-03-06']]
    assert.equal(codeOf(correcting, ['closed', '2026-03-23', { outcome: 'abandoned' }]), 'ok')
    assert.equal(codeOf(correcting, ['closed', '2026-03-23']), 'outcome-not-allowed')
    assert.equal(codeOf(RECEIVED, ['closed', '2026-03-23', { outcome: 'abandoned' }]), 'outcome-not-allowed')
    assert.equal(codeOf(RECEIVED, ['closed', '2026-03-23', { reason: '' }]), 'reason-missing')
  })

  it('of a return tells why', () => {
    assert.equal(codeOf(DRAFTED, ['reply_returned', '2026-03-17', { reason: '' }]), 'reason-missing')
    assert.equal(codeOf(DRAFTED, ['reply_returned', '2026-03-17']), 'ok')
  })
})
