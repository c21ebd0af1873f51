import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyEvent } from '../../../src/domain/information-request/apply-event'
import { caseAt } from '../../../src/domain/information-request/case-at'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { untoldObjectors, unwillingParties } from '../../../src/domain/information-request/unwilling-parties'
import { events, GRANTED, next, RECEIVED, type Step } from './case-builder'

const ASKED: readonly Step[] = [
  ...RECEIVED,
  ['consultation_sent', '2026-03-03'],
  ['consultation_received', '2026-03-04'],
]
const answered = (position: 'agrees' | 'objects'): readonly Step[] => [
  ...ASKED,
  ['consultation_replied', '2026-03-06', { position }],
]
const unwilling = (steps: readonly Step[], on: string): readonly string[] => {
  const list = events(...steps)
  return unwillingParties(caseAt(list, day(on), nationalCalendar), factsOf(list))
}
const refusal = (steps: readonly Step[], step: Step): string => {
  const list = events(...steps)
  const applied = applyEvent(list, next(list, step), { today: day(step[1]), calendar: nationalCalendar })
  return applied.ok ? '' : `${applied.code}: ${String(applied.detail.message)}`
}

describe('third parties that did not consent (Art. 32)', () => {
  it('are those that objected, or stayed silent past their last day; never one that consents or may still answer', () => {
    assert.deepEqual(unwilling(answered('objects'), '2026-03-09'), ['甲公司'])
    assert.deepEqual(unwilling(answered('agrees'), '2026-03-09'), [])
    assert.deepEqual(unwilling(ASKED, '2026-03-09'), [])
    assert.deepEqual(unwilling(ASKED, '2026-04-10'), ['甲公司'])
  })

  it('are told once', () => {
    const told: readonly Step[] = [...answered('objects'), ['third_party_told', '2026-03-10']]
    assert.deepEqual(unwilling(told, '2026-03-11'), [])
    assert.match(refusal(told, ['third_party_told', '2026-03-11']), /^no-unwilling-party/)
  })

  it('must have been told before an answer gives everything in spite of their objection', () => {
    const drafted: readonly Step[] = [...answered('objects'), ['reply_drafted', '2026-03-10']]
    assert.deepEqual(untoldObjectors(factsOf(events(...drafted))), ['甲公司'])
    assert.match(refusal(drafted, ['replied', '2026-03-11']), /^third-party-not-told: 甲公司不同意公开/)
    const told: readonly Step[] = [...drafted, ['third_party_told', '2026-03-11']]
    assert.equal(refusal(told, ['replied', '2026-03-11']), '')
  })

  it('must have been told before a part is given too, unless a part is withheld for their sake', () => {
    const inPart = (ground: string) => ({
      outcome: 'partial',
      facts: '本机关保存有该合同。',
      content: '合同附后。',
      withheld: [{ part: '附件二', ground, reason: '公开会损害有关方面的权益。' }],
    })
    const sent = (ground: string) => {
      const reply = { ...GRANTED, ...inPart(ground) }
      const drafted: readonly Step[] = [...answered('objects'), ['reply_drafted', '2026-03-10', { reply }]]
      return refusal(drafted, ['replied', '2026-03-11', { reply }])
    }
    assert.match(sent('process'), /^third-party-not-told: 甲公司不同意公开/)
    assert.equal(sent('third_party'), '')
  })

  it('are not told without what is disclosed and why, nor anybody else', () => {
    const change = { who: '乙公司' }
    assert.match(
      refusal(answered('objects'), ['third_party_told', '2026-03-10', change]),
      /^no-such-consultation/,
    )
    const empty: Step = ['third_party_told', '2026-03-10', { reason: ' ' }]
    assert.match(refusal(answered('objects'), empty), /^reason-missing: 请写明决定公开的内容和理由/)
  })
})

describe('help from other units (Art. 10, 45)', () => {
  it('is wanted before the last day of the reply, and not before the day of asking', () => {
    const ask = (answerBy: string): string =>
      refusal(RECEIVED, ['assistance_asked', '2026-03-03', { answerBy: day(answerBy) }])
    assert.equal(ask('2026-03-30'), '')
    assert.match(ask('2026-03-31'), /^assistance-term-wrong: 反馈期限不能晚于答复期限的最后一日2026年3月30日/)
    assert.match(ask('2026-03-02'), /^assistance-term-wrong: 反馈期限不能早于发函当日/)
  })

  it('may be asked for without a last day before the answer where that day is over', () => {
    assert.equal(refusal(RECEIVED, ['assistance_asked', '2026-04-08', { answerBy: day('2026-04-10') }]), '')
  })

  it('does not stop the reply term, and is recorded with what was found', () => {
    const asked: readonly Step[] = [...RECEIVED, ['assistance_asked', '2026-03-03']]
    const list = events(...asked, ['assistance_given', '2026-03-10'])
    assert.equal(caseAt(list, day('2026-03-10'), nationalCalendar).clocks.reply?.dueOn, '2026-03-30')
    assert.equal(factsOf(list).assistances[0]?.given?.on, '2026-03-10')
    assert.match(
      refusal(asked, ['assistance_given', '2026-03-10', { who: '县民政局' }]),
      /^no-such-assistance/,
    )
    assert.match(
      refusal(asked, ['assistance_given', '2026-03-10', { result: '' }]),
      /^assistance-task-missing/,
    )
    assert.match(refusal(RECEIVED, ['assistance_given', '2026-03-10']), /^no-assistance-to-record/)
  })
})
