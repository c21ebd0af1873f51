import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparedWith } from '../../../src/domain/publication/compared-with'
import { CLEARED, DRAFTED, eventsOf, PUBLISHED, REVIEWED, SUBMITTED } from './publication-builder'

const RETURNED = ['b:reviewer', { type: 'returned', reason: '请改' }] as const
const EDITED = ['a:clerk', { type: 'edited' }] as const
const BEGUN = ['a:clerk', { type: 'revision_begun', way: 'revision', reason: '调整' }] as const

describe('what a piece is compared with', () => {
  it('is nothing for a first draft, the returned text after a return', () => {
    assert.equal(comparedWith(eventsOf(DRAFTED, SUBMITTED)), null)
    const again = comparedWith(eventsOf(DRAFTED, SUBMITTED, RETURNED, EDITED, SUBMITTED))
    assert.deepEqual([again?.kind, again?.seq], ['returned', 3])
  })

  it('is the published text for a revision, also when it was returned', () => {
    const live = [DRAFTED, SUBMITTED, REVIEWED, CLEARED, PUBLISHED] as const
    const revised = comparedWith(eventsOf(...live, BEGUN, EDITED, SUBMITTED, RETURNED))
    assert.deepEqual([revised?.kind, revised?.seq], ['published', 5])
  })

  it('is never a publishing that was called off before its time', () => {
    const called = [
      DRAFTED,
      SUBMITTED,
      REVIEWED,
      CLEARED,
      PUBLISHED,
      ['d:office_head', { type: 'unscheduled' }],
    ] as const
    assert.equal(comparedWith(eventsOf(...called)), null)
  })
})
