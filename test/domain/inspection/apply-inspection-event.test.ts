import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { applyInspectionEvent, beginInspection } from '../../../src/domain/inspection/apply-inspection-event'
import type { CheckAnswer } from '../../../src/domain/inspection/events'
import { answersOf, begun, CLERK, filled, mended, signed, struckOut } from './inspection-builder'

const fieldOf = (result: ReturnType<typeof applyInspectionEvent>) =>
  result.ok ? 'ok' : `${result.code} ${String(result.detail.field ?? '')}`.trim()
const filling = (guide: Partial<CheckAnswer> = {}) =>
  fieldOf(applyInspectionEvent([begun()], { act: 'fill', event: filled(answersOf(guide)) }))
const owing = [begun(), filled(), signed()]
const mending = (change: Parameters<typeof mended>[0] = {}) =>
  fieldOf(applyInspectionEvent(owing, { act: 'mend', event: mended(change) }))

describe('an event of an inspection', () => {
  it('is added when its act is lawful and its content holds', () => {
    assert.deepEqual([fieldOf(beginInspection(begun())), filling(), mending()], ['ok', 'ok', 'ok'])
  })
  it('names the line without its words or its day', () => {
    assert.equal(filling({ note: ' ' }), 'reason-missing guide_note')
    assert.equal(filling({ result: 'not_applicable', note: '' }), 'reason-missing guide_note')
    assert.equal(filling({ mendBy: null }), 'date-missing guide_by')
    assert.equal(filling({ mendBy: day('2026-03-01') }), 'date-too-early guide_by')
  })
  it('is refused for days that can’t be, for lines that need nothing, and for whoever may not', () => {
    assert.equal(fieldOf(beginInspection(begun('2026-03-03'))), 'date-to-come inspectedOn')
    assert.equal(mending({ key: 'fees' }), 'nothing-to-mend key')
    assert.equal(mending({ doneOn: day('2026-03-03') }), 'date-to-come doneOn')
    assert.equal(mending({ doneOn: day('2026-03-01') }), 'date-too-early doneOn')
    const out = applyInspectionEvent(owing, { act: 'strike_out', event: struckOut(4, '') })
    assert.equal(fieldOf(out), 'reason-missing reason')
    const clerk = applyInspectionEvent([begun(), filled()], { act: 'sign', event: signed(CLERK) })
    assert.equal(fieldOf(clerk), 'role-not-allowed')
    assert.equal(fieldOf(applyInspectionEvent(owing, { act: 'fill', event: filled() })), 'wrong-sequence')
  })
})
