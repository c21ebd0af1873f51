import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { interpretationDeadline, publishDeadline } from '../../../src/domain/statute/disclosure-deadline'
import { dueOn, expectOk, on } from './read-events'

describe('proactive disclosure (Art. 26)', () => {
  it('is due 20 working days after the information was made or changed', () => {
    assert.equal(dueOn(publishDeadline(on('2025-06-30'), nationalCalendar)), '2025-07-28')
    assert.equal(dueOn(publishDeadline(on('2019-12-26'), nationalCalendar)), '2020-01-23')
  })

  it('had the same length under Art. 18 of 2007', () => {
    const clock = expectOk(publishDeadline(on('2019-05-14'), nationalCalendar))
    assert.equal(clock.length, 20)
    assert.match(clock.basis[0] ?? '', /2007年.*第十八条/)
  })
})

describe('interpretation of a document (A12)', () => {
  it('is due three working days after publication', () => {
    assert.equal(dueOn(interpretationDeadline(on('2025-09-30'), nationalCalendar)), '2025-10-11')
    assert.equal(dueOn(interpretationDeadline(on('2026-03-06'), nationalCalendar)), '2026-03-11')
  })

  it('comes with the document under the national norm', () => {
    const chosen = { interpretationTerm: 'same_day' } as const
    assert.equal(dueOn(interpretationDeadline(on('2026-03-06'), nationalCalendar, chosen)), '2026-03-06')
  })
})
