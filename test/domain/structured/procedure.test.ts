import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  endless,
  PROCEDURE_END,
  procedureProblem,
  procedureText,
  unreached,
  type ProcedureStep,
} from '../../../src/domain/structured/procedure'

const step = (id: string, next: readonly string[], changes: Partial<ProcedureStep> = {}): ProcedureStep => ({
  id,
  name: `步骤${id}`,
  who: '',
  term: '',
  note: '',
  next: next.map((to) => ({ id: to, when: '' })),
  ...changes,
})
const problem = (...steps: readonly ProcedureStep[]) => procedureProblem({ title: '审批', steps })

describe('a procedure that can be drawn', () => {
  it('has steps that all follow from the first, also in a circle', () => {
    assert.equal(problem(step('a', ['b']), step('b', ['c', 'a']), step('c', [])), null)
  })

  it('is refused without steps, with two of one name, with a way to nowhere, or with a step no way leads to', () => {
    assert.equal(problem(), 'no_steps')
    assert.equal(problem(step('a', []), step('a', [])), 'double_id')
    assert.equal(problem(step('a', ['z'])), 'unknown_next')
    assert.equal(problem(step('a', []), step('b', ['a'])), 'unreachable')
  })

  it('reads as a list that says who, how long and where it goes on', () => {
    const steps = [
      step('a', [], { who: '窗口', term: '当场', next: [{ id: 'b', when: '材料齐全' }] }),
      step('b', []),
    ]
    assert.equal(
      procedureText({ title: '审批', steps }),
      '审批\n1. 步骤a（窗口，当场）；材料齐全，到“步骤b”\n2. 步骤b',
    )
  })
})

it('a step to which no way leads is told by name', () => {
  const lost = unreached({ title: '', steps: [step('a', []), step('b', [])] })
  assert.deepEqual(
    lost.map(({ name }) => name),
    ['步骤b'],
  )
})

it('steps from which no way leads to the end are told by name', () => {
  const round = [step('a', ['b', PROCEDURE_END]), step('b', ['c']), step('c', ['b'])]
  assert.deepEqual(
    endless({ title: '', steps: round }).map(({ name }) => name),
    ['步骤b', '步骤c'],
  )
  assert.deepEqual(
    endless({ title: '', steps: [step('a', ['b']), step('b', ['a', 'c']), step('c', [])] }),
    [],
  )
})
