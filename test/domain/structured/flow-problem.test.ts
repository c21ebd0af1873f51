import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FlowStep, FlowWay } from '../../../src/domain/structured/flow-edit'
import { flowProblem } from '../../../src/domain/structured/flow-problem'
import { PROCEDURE_END } from '../../../src/domain/structured/procedure'
import { flowStep } from './flow-builder'

const says = (words: RegExp, ...steps: readonly FlowStep[]) => assert.match(flowProblem(steps) ?? '', words)
const way = (when: string, to: string): FlowWay => ({ when, to })

describe('what keeps a flow from being put into a text', () => {
  it('is no step yet, or a step without a name of its own', () => {
    says(/先加第一步/)
    says(/第 1 步还没有名称/, { ...flowStep('0'), name: '' })
    says(/不能作步骤的名称/, { ...flowStep('0'), name: '受理→审查' })
    says(/不要用“结束”/, { ...flowStep('0'), name: '结束' })
    says(/有两步都叫/, flowStep('0'), { ...flowStep('1'), name: '步骤0' })
  })
  it('is a way of several that says not what it is for, in signs of the table, or the same as another', () => {
    says(/^“步骤0”有几个去向/, flowStep('0', [way('', '1'), way('否', PROCEDURE_END)]), flowStep('1'))
    says(/去掉空格/, flowStep('0', [way('是；', '1')]), flowStep('1'))
    const twice = [way('齐全', '1'), way('需补正', '0'), way('需补正', PROCEDURE_END)]
    says(/^“步骤0”有两个去向都写着“需补正”/, flowStep('0', twice), flowStep('1'))
  })
  it('is a step no way leads to, a way to nowhere, or a circle without an end, each by name', () => {
    says(/^“步骤1”没有别的步骤通到它/, flowStep('0', [way('', PROCEDURE_END)]), flowStep('1'))
    says(/^“步骤0”有一个去向已经没有了/, flowStep('0', [way('', 'gone')]))
    says(
      /^从“步骤1”怎么走都到不了结束/,
      flowStep('0', [way('不符', PROCEDURE_END), way('符合', '1')]),
      flowStep('1', [way('', '1')]),
    )
  })
  it('is nothing where a step has four ways, two of them to one step and one back', () => {
    const ways = [way('齐全', '2'), way('容缺受理', '2'), way('需补正', '0'), way('不予受理', PROCEDURE_END)]
    assert.equal(flowProblem([flowStep('0'), flowStep('1', ways), flowStep('2')]), null)
  })
})
