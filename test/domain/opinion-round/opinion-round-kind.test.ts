import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { DRAFTED, OPEN, roundOf, SUBMITTED, type Step } from './round-builder'

describe('a round as a dossier', () => {
  it('is shown to nobody before it opened', () => {
    const seen = (...steps: readonly Step[]) => OPINION_ROUND.outlineOf(roundOf(...steps))
    assert.equal(seen(DRAFTED, SUBMITTED).isPublic, false)
    const open = seen(...OPEN)
    assert.deepEqual([open.isPublic, open.isOpen, open.ownerId], [true, true, null])
    const stopped = seen(...OPEN, ['stopped', 'head:office_head'])
    assert.deepEqual([stopped.isPublic, stopped.isOpen, stopped.status], [true, false, 'stopped'])
  })
})
