import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publishedInYear } from '../../../src/domain/governance/reviewed-before'
import type { PublicationEvent } from '../../../src/domain/publication/events'

/** Only type and day matter here. */
const events = (...list: readonly (readonly [type: PublicationEvent['type'], on?: string])[]) =>
  list.map(([type, on = '2026-03-02']) => ({ type, on })) as unknown as readonly PublicationEvent[]
const GATES = [['drafted'], ['submitted'], ['reviewed'], ['secrecy_reviewed']] as const

describe('a piece published in a year', () => {
  it('passed both gates before it', () => {
    assert.deepEqual(publishedInYear(events(...GATES, ['published']), 2026), {
      timesPublished: 1,
      wasReviewed: true,
    })
  })
  it('did not where the text was changed after the gates, or one of them is missing', () => {
    const changed = events(...GATES, ['edited'], ['published'])
    const half = events(['drafted'], ['reviewed'], ['published'])
    assert.equal(publishedInYear(changed, 2026)?.wasReviewed, false)
    assert.equal(publishedInYear(half, 2026)?.wasReviewed, false)
  })
  it('counts in the year of its publishing only', () => {
    const piece = events(...GATES, ['published', '2025-12-31'])
    assert.equal(publishedInYear(piece, 2026), null)
    assert.equal(publishedInYear(piece, 2025)?.timesPublished, 1)
  })
})
