import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import { procedureOf } from '../../../src/domain/structured/flow-edit'
import { flowLayout, MAX_LANES, type FlowJump } from '../../../src/domain/structured/flow-layout'
import { PROCEDURE_END } from '../../../src/domain/structured/procedure'
import { anyFlow, flowStep } from './flow-builder'

/** A line arrives in the upper half of a box and leaves in the lower. */
const reach = ({ from, to }: FlowJump): readonly [number, number] =>
  to <= from ? [2 * to, 2 * from + 1] : [2 * from + 1, 2 * to]

const areApart = (one: FlowJump, other: FlowJump): boolean => {
  const [[low, high], [lower, higher]] = [reach(one), reach(other)]
  const isSameWay = one.to === other.to && one.to <= one.from === other.to <= other.from
  return one.lane !== other.lane || isSameWay || high < lower || higher < low
}

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
      { from: 1, to: 0, lane: 0, joins: false },
      { from: 0, to: 3, lane: 1, joins: false },
    ])
    assert.deepEqual([hasArrow, lanes], [[true, true, true], 2])
  })
  it('runs ways to one place together into one line', () => {
    const refused = (id: string, on: string) =>
      flowStep(id, [
        { when: '符合', to: on },
        { when: '需补正', to: '0' },
        { when: '不予受理', to: PROCEDURE_END },
      ])
    const { jumps, lanes } = flowLayout(
      procedureOf([flowStep('0'), refused('1', '2'), refused('2', '3'), flowStep('3')], ''),
    )
    assert.deepEqual(jumps, [
      { from: 2, to: 0, lane: 0, joins: false },
      { from: 1, to: 0, lane: 0, joins: true },
      { from: 1, to: 4, lane: 1, joins: false },
      { from: 2, to: 4, lane: 1, joins: true },
    ])
    assert.equal(lanes, 2)
  })
  it('draws a way once, meets others of its lane only where it joins them, and leaves the boxes room', () => {
    fc.assert(
      fc.property(anyFlow, (steps) => {
        const { jumps, lanes } = flowLayout(procedureOf(steps, ''))
        const once = new Set(jumps.map(({ from, to }) => `${from} ${to}`)).size === jumps.length
        return (
          once && lanes <= MAX_LANES && jumps.every((one) => jumps.every((other) => areApart(one, other)))
        )
      }),
    )
  })
  it('has a line or an arrow from each step while there is room for all', () => {
    fc.assert(
      fc.property(anyFlow, (steps) => {
        const { jumps, hasArrow, lanes } = flowLayout(procedureOf(steps, ''))
        fc.pre(lanes < MAX_LANES)
        return steps.every((_, at) => hasArrow[at] || jumps.some(({ from }) => from === at))
      }),
    )
  })
})
