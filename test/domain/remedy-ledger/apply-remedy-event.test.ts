import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { applyRemedyEvent, beginRemedy } from '../../../src/domain/remedy-ledger/apply-remedy-event'
import type { RemedyEntered } from '../../../src/domain/remedy-ledger/events'
import { CORRECTED, entered, eventAfter, FACTS, remedyOf, saidTo, UPHELD, type Step } from './remedy-builder'

const result = (change: object): Step => [
  'result_recorded',
  'clerk:clerk',
  { decision: { ...CORRECTED, ...change } },
]

describe('what is written into the ledger', () => {
  it('happened between the receipt of the notice and today', () => {
    assert.equal(saidTo(['answered'], entered()), '')
    assert.match(
      saidTo(['answered', 'clerk:clerk', { answeredOn: '2026-03-01' }], entered()),
      /^date-too-early answeredOn/,
    )
    assert.match(
      saidTo(['answered', 'clerk:clerk', { answeredOn: '2026-04-02' }], entered()),
      /^date-to-come answeredOn/,
    )
    assert.match(saidTo(result({ decidedOn: '2026-04-02' }), entered()), /^date-to-come decidedOn/)
    assert.match(
      saidTo(['hearing_set', 'li:handler', { heldOn: '2026-02-02' }], entered()),
      /^date-too-early heldOn/,
    )
  })

  it('says of a corrected act what is to be done and until when, or why nothing is', () => {
    assert.equal(saidTo(result({}), entered()), '')
    assert.match(saidTo(result({ duty: null }), entered()), /^duty-missing noDutyBecause: .*最迟哪天/)
    assert.equal(saidTo(result({ duty: null, noDutyBecause: '只确认违法' }), entered()), '')
    const early = { duty: { what: '重新答复', dueOn: '2026-03-01' } }
    assert.match(saidTo(result(early), entered()), /^date-too-early dueOn/)
    assert.match(
      saidTo(result({ duty: { what: ' ', dueOn: '2026-05-01' } }), entered()),
      /^duty-missing what/,
    )
  })

  it('is changed and struck out for a reason only, by a head', () => {
    assert.equal(saidTo(['result_changed', 'head:office_head'], entered(), ['result_recorded']), '')
    assert.match(
      saidTo(['result_changed', 'head:office_head', { reason: ' ' }], entered(), ['result_recorded']),
      /^reason/,
    )
    assert.match(
      saidTo(['result_changed', 'clerk:clerk'], entered(), ['result_recorded']),
      /^role-not-allowed/,
    )
    assert.match(saidTo(['struck_out', 'head:office_head', { reason: '' }], entered()), /^reason-missing/)
    assert.equal(saidTo(['amended'], entered()), '')
    assert.match(saidTo(['amended', 'clerk:clerk', { reason: '' }], entered()), /^reason-missing/)
  })

  it('keeps the receipt before the result when it is amended', () => {
    const late = { ...FACTS, receivedOn: day('2026-03-25') }
    const amended: Step = ['amended', 'clerk:clerk', { facts: late }]
    assert.match(
      saidTo(amended, entered(), ['result_recorded', 'clerk:clerk', { decision: UPHELD }]),
      /receivedOn/,
    )
  })

  it('ends with how the duty was carried out', () => {
    assert.equal(saidTo(['carried_out', 'li:handler'], entered(), result({})), '')
    assert.match(
      saidTo(['carried_out', 'li:handler', { note: '' }], entered(), result({})),
      /^reason-missing note/,
    )
    assert.match(saidTo(['carried_out', 'li:handler'], entered(), ['result_recorded']), /^not-now/)
  })

  it('begins with a notice that was received, and is refused out of its place', () => {
    const first = eventAfter([], entered()) as RemedyEntered
    assert.ok(beginRemedy(first).ok)
    const begun = beginRemedy({ ...first, facts: { ...FACTS, receivedOn: day('2026-04-02') } })
    assert.equal(begun.ok ? '' : begun.code, 'date-to-come')
    const stale = applyRemedyEvent(remedyOf(entered()), {
      act: 'answer',
      event: eventAfter([], ['answered']),
    })
    assert.equal(stale.ok ? '' : stale.code, 'wrong-sequence')
  })
})
