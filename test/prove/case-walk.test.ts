import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { CASE_STATUSES } from '../../src/domain/information-request/case-state'
import { CASE_ACTS } from '../../src/domain/information-request/events'
import { walk } from './case-walk'
import { partOfMatrix } from '../support/matrix'
import { holds } from './case-walk-invariants'

const STEPS = partOfMatrix({ whole: 100_000, sample: 25_000 })
const SEED = 711

const upTo = (max: number) => fc.integer({ min: 0, max })

/** Mostly the same day or the next few, now and then past the end of a term. */
const later = fc.oneof({ weight: 8, arbitrary: upTo(3) }, { weight: 1, arbitrary: upTo(45) })
const shift = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: upTo(12) })

const choice = fc.record({ any: upTo(9), act: upTo(999), actor: upTo(999), later, shift, content: upTo(999) })
const choices = fc.array(choice, { minLength: 1, maxLength: 120, size: 'max' })

describe('random walks through the life of a request', () => {
  const counted = { steps: 0, accepted: 0 }
  const statuses = new Set<string>()
  const acts = new Set<string>()

  it(`keep the law for ${STEPS} steps, whoever tries what on whichever day`, () => {
    const property = fc.property(choices, (list) => {
      walk(list, (tried) => {
        holds(tried)
        counted.steps += 1
        statuses.add(tried.state.status)
        if (tried.refusedWith !== null) return
        counted.accepted += 1
        acts.add(tried.act)
      })
    })
    for (let round = 0; counted.steps < STEPS; round += 1)
      fc.assert(property, { numRuns: 200, seed: SEED + round })
    assert.ok(counted.accepted > STEPS / 5, `${counted.accepted} accepted`)
  })

  it('reach every state', () => {
    assert.deepEqual([...statuses].sort(), [...CASE_STATUSES].sort())
  })

  it('carry out every act', () => {
    assert.deepEqual(
      CASE_ACTS.filter((act) => !acts.has(act)),
      [],
    )
  })
})
