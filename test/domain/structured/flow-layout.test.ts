import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import { procedureOf } from '../../../src/domain/structured/flow-edit'
import { flowLayout } from '../../../src/domain/structured/flow-layout'
import { PROCEDURE_END } from '../../../src/domain/structured/procedure'
import { anyFlow, flowStep } from './flow-builder'

describe('how a flow is drawn', () => {
  it('has arrows alone where it goes from top to bottom', () => {
    const layout = flowLayout(procedureOf([flowStep('0'), flowStep('1')], ''))
    assert.deepEqual(layout, { hasArrow: [true, true], jumps: [], lanes: 0 })
  })
  it('has a line for a way back and for a way past others, each in a lane of its own where they meet', () => {
    const back = flowStep('1', [
      { when: '是', to: '2' },
      { when: '否', to: '0' },
    ])
    const past = flowStep('0', [
      { when: '是', to: '1' },
      { when: '否', to: PROCEDURE_END },
    ])
    const { jumps, hasArrow, lanes } = flowLayout(procedureOf([past, back, flowStep('2')], ''))
    assert.deepEqual(jumps, [
      { from: 1, to: 0, lane: 0 },
      { from: 0, to: 3, lane: 1 },
    ])
    assert.deepEqual([hasArrow, lanes], [[true, true, true], 2])
  })
  it('draws each way on once, and no two lines of one lane meet', () => {
    fc.assert(
      fc.property(anyFlow, (steps) => {
        const { jumps, hasArrow } = flowLayout(procedureOf(steps, ''))
        const span = ({ from, to }: (typeof jumps)[number]) =>
          [Math.min(from, to), Math.max(from, to)] as const
        const apart = jumps.every((one, at) =>
          jumps.slice(at + 1).every((other) => {
            const [[low, high], [lower, higher]] = [span(one), span(other)]
            return one.lane !== other.lane || high < lower || higher < low
          }),
        )
        const leads = steps.every((_, at) => hasArrow[at] || jumps.some(({ from }) => from === at))
        return apart && leads
      }),
    )
  })
})
