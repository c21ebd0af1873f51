import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { CHECK_KEYS } from '../../../src/domain/inspection/checks'
import { inspectionAt, owedMendings, toMend, unanswered } from '../../../src/domain/inspection/inspection-at'
import { answersOf, begun, filled, mended, signed, struckOut } from './inspection-builder'

describe('an inspection', () => {
  it('is filled in part by part, the newest answer of a line counts', () => {
    assert.equal(unanswered(inspectionAt([begun()])).length, CHECK_KEYS.length)
    const again = answersOf({ result: 'meets', note: '', mendBy: null }).filter(({ key }) => key === 'guide')
    const state = inspectionAt([begun(), filled(), filled(again, 3)])
    assert.deepEqual([unanswered(state), toMend(state)], [[], []])
  })
  it('owes what was found wanting once it is signed, until it is mended', () => {
    assert.deepEqual(owedMendings(inspectionAt([begun(), filled()]), day('2026-03-21')), [])
    const owing = inspectionAt([begun(), filled(), signed()])
    assert.equal(owing.status, 'to_mend')
    assert.deepEqual(owedMendings(owing, day('2026-03-20')), [
      { key: 'guide', dueOn: '2026-03-20', isOverdue: false },
    ])
    assert.equal(owedMendings(owing, day('2026-03-21'))[0]?.isOverdue, true)
    assert.equal(inspectionAt([begun(), filled(), signed(), mended()]).status, 'settled')
  })
  it('is over at once where nothing was wanting, and owes nothing once it is struck out', () => {
    const good = answersOf({ result: 'meets', note: '', mendBy: null })
    assert.equal(inspectionAt([begun(), filled(good), signed()]).status, 'settled')
    const gone = inspectionAt([begun(), filled(), signed(), struckOut(4)])
    assert.deepEqual(owedMendings(gone, day('2026-03-21')), [])
    assert.throws(() => inspectionAt([filled()]))
  })
})
