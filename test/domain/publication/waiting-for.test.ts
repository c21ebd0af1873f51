import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { foldEvents } from '../../../src/domain/publication/publication-at'
import { nextAct, rolesWaitedFor, waitsFor } from '../../../src/domain/publication/waiting-for'
import { DRAFTED, eventsOf, SUBMITTED } from './publication-builder'

const TODAY = day('2026-03-02')

describe('whom a piece waits for', () => {
  it('is its author while it is written, and afterwards anybody of the role but him', () => {
    const drafted = foldEvents(eventsOf(DRAFTED))
    assert.ok(waitsFor(drafted, [{ personId: 'a', role: 'clerk' }], TODAY))
    assert.ok(!waitsFor(drafted, [{ personId: 'x', role: 'clerk' }], TODAY))
    const submitted = foldEvents(eventsOf(DRAFTED, SUBMITTED))
    assert.ok(waitsFor(submitted, [{ personId: 'x', role: 'reviewer' }], TODAY))
    assert.ok(!waitsFor(submitted, [{ personId: 'a', role: 'reviewer' }], TODAY))
    assert.deepEqual(rolesWaitedFor('publish'), ['office_head', 'mayor'])
  })

  it('is nobody for withheld information until its day of re-assessment (Art. 18)', () => {
    const withheld = { status: 'withheld', reassessOn: day('2026-03-03') } as const
    assert.equal(nextAct(withheld, TODAY), null)
    assert.equal(nextAct(withheld, day('2026-03-03')), 'reassess')
  })
})
