import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { ComplaintKind } from '../../../src/domain/complaint/kinds'
import type { ComplaintOutcome } from '../../../src/domain/complaint/outcomes'
import { wasUpheld } from '../../../src/domain/scorecard/upheld-letters'

const letter = (kind: ComplaintKind, outcome: ComplaintOutcome) => ({
  kind,
  answer: {
    on: day('2026-03-02'),
    by: { personId: 'p', role: 'clerk' as const },
    content: { outcome, text: '', reason: '', handedTo: '', contact: '' },
  },
})

it('a complaint is upheld by its outcome; what says nothing of the unit, and an accusation, is not counted', () => {
  assert.equal(wasUpheld(letter('complaint', 'solved')), true)
  assert.equal(wasUpheld(letter('complaint', 'no_basis')), false)
  assert.equal(wasUpheld(letter('complaint', 'not_ours')), null)
  assert.equal(wasUpheld(letter('accusation', 'solved')), null)
  assert.equal(wasUpheld({ kind: 'complaint', answer: null }), null)
})
