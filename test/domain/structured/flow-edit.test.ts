import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import {
  changedFlow,
  editedFlow,
  flowOf,
  newStep,
  procedureOf,
  undoneFlow,
  type FlowChange,
  type FlowStep,
} from '../../../src/domain/structured/flow-edit'
import { PROCEDURE_END } from '../../../src/domain/structured/procedure'
import { anyFlow, flowStep } from './flow-builder'

const ids = (steps: readonly FlowStep[]) => steps.map(({ id }) => id).join('')
const LINE = ['a', 'b', 'c'].map((id) => flowStep(id))
const after = (change: FlowChange, steps: readonly FlowStep[] = LINE) =>
  changedFlow(editedFlow(steps), change).steps

const changesOf = (steps: readonly FlowStep[]): fc.Arbitrary<FlowChange> => {
  const id = fc.constantFrom(...steps.map((step) => step.id))
  return fc.oneof(
    id.map((one): FlowChange => ({ kind: 'remove', id: one })),
    fc
      .tuple(id, fc.constantFrom<-1 | 1>(-1, 1))
      .map(([one, by]): FlowChange => ({ kind: 'move', id: one, by })),
    id.map((afterId): FlowChange => ({ kind: 'add', afterId, step: newStep(steps) })),
  )
}

describe('a flow while it is written', () => {
  it('takes steps up, changes, moves and lets them go', () => {
    assert.equal(ids(after({ kind: 'add', step: flowStep('x'), afterId: 'a' })), 'axbc')
    assert.equal(ids(after({ kind: 'add', step: flowStep('x'), afterId: null })), 'abcx')
    assert.equal(ids(after({ kind: 'move', id: 'c', by: -1 })), 'acb')
    assert.equal(ids(after({ kind: 'remove', id: 'b' })), 'ac')
    assert.equal(after({ kind: 'change', step: { ...flowStep('b'), name: '审查' } })[1]?.name, '审查')
  })
  it('leads a way to a step that goes to the one below it, or to the end', () => {
    const asking = [flowStep('a', [{ when: '否', to: 'b' }]), flowStep('b'), flowStep('c')]
    assert.equal(after({ kind: 'remove', id: 'b' }, asking)[0]?.ways[0]?.to, 'c')
    const toLast = [flowStep('a', [{ when: '否', to: 'b' }]), flowStep('b')]
    assert.equal(after({ kind: 'remove', id: 'b' }, toLast)[0]?.ways[0]?.to, PROCEDURE_END)
  })
  it('is undone to just what it was, and never leads to a step that is gone', () => {
    fc.assert(
      fc.property(
        anyFlow.chain((steps) => fc.tuple(fc.constant(steps), changesOf(steps))),
        ([steps, change]) => {
          const changed = changedFlow(editedFlow(steps), change)
          const known = new Set([...changed.steps.map(({ id }) => id), PROCEDURE_END])
          return (
            undoneFlow(changed).steps === steps &&
            changed.steps.every(({ ways }) => ways.every(({ to }) => known.has(to)))
          )
        },
      ),
    )
  })
  it('has nothing to undo after a change that did nothing, and at first', () => {
    assert.equal(changedFlow(editedFlow(LINE), { kind: 'move', id: 'a', by: -1 }).past.length, 0)
    assert.equal(undoneFlow(editedFlow(LINE)).steps, LINE)
  })
  it('gives a new step an id of its own', () => {
    assert.deepEqual([newStep([]).id, newStep([flowStep('0'), flowStep('4')]).id], ['0', '5'])
  })
  it('is a procedure from top to bottom, and read back as the same flow', () => {
    assert.deepEqual(
      procedureOf(LINE, '').steps.map(({ next }) => next.map(({ id }) => id)),
      [['b'], ['c'], []],
    )
    const ends = [
      flowStep('a', [
        { when: '是', to: PROCEDURE_END },
        { when: '否', to: 'b' },
      ]),
      flowStep('b'),
    ]
    for (const flow of [LINE, ends, [flowStep('a', [{ when: '', to: PROCEDURE_END }]), flowStep('b')]])
      assert.deepEqual(flowOf(procedureOf(flow, '')), flow)
  })
})
