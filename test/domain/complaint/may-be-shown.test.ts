import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { mayBeShown } from '../../../src/domain/complaint/may-be-shown'
import { ANSWERED, ASSIGNED, lettersOf, SENT, SORTED, type Step } from './complaint-builder'

const AGREED: Step = ['confirmed', 'an:resident', '2026-03-06', { mayPublish: true }]
const shown = (...steps: readonly Step[]) => mayBeShown(complaintAt(lettersOf(...steps)))

describe('a letter that others may read', () => {
  it('has ended with an answer, and its sender agrees', () => {
    assert.equal(shown(SENT, SORTED, ASSIGNED, ANSWERED), false)
    assert.equal(shown(SENT, SORTED, ASSIGNED, ANSWERED, AGREED), true)
    const refused: Step = ['confirmed', 'an:resident', '2026-03-06', { mayPublish: false }]
    assert.equal(shown(SENT, SORTED, ASSIGNED, ANSWERED, refused), false)
  })

  it('is none any more once the sender takes it back', () => {
    const back: Step = ['publication_allowed', 'an:resident', '2026-03-07', { allows: false }]
    assert.equal(shown(SENT, SORTED, ASSIGNED, ANSWERED, AGREED, back), false)
  })

  it('is of a kind that may be shown', () => {
    const petition: Step = ['sorted', 'clerk:clerk', '2026-03-02', { kind: 'petition' }]
    assert.equal(shown(SENT, petition, ASSIGNED, ANSWERED, AGREED), false)
  })
})
