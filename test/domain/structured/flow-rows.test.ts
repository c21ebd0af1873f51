import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import type { ContentBlock } from '../../../src/domain/publication/content'
import { procedureOf } from '../../../src/domain/structured/flow-edit'
import { flowIn, flowProblem, flowRows, withFlow } from '../../../src/domain/structured/flow-rows'
import { PROCEDURE_END, procedureText } from '../../../src/domain/structured/procedure'
import { procedureIn } from '../../../src/domain/structured/procedure-in-table'
import { anyFlow, flowStep } from './flow-builder'

const TEXT: readonly ContentBlock[] = [{ kind: 'paragraph', text: '正文' }]

describe('a flow as a table', () => {
  it('says who, how long and where it goes on', () => {
    const ways = [
      { when: '齐全', to: '1' },
      { when: '不齐', to: PROCEDURE_END },
    ]
    assert.deepEqual(flowRows([flowStep('0', ways), flowStep('1')]), [
      ['环节', '承办', '时限', '下一步'],
      ['步骤0', '窗口', '当日', '齐全→步骤1；不齐→结束'],
      ['步骤1', '窗口', '当日', '结束'],
    ])
  })
  it('is read back as the flow that was written, whatever that is', () => {
    fc.assert(
      fc.property(anyFlow, (steps) => {
        fc.pre(flowProblem(steps) === null)
        const read = procedureIn(flowRows(steps), '')
        assert.ok(read)
        assert.equal(procedureText(read), procedureText(procedureOf(steps, '')))
        const again = withFlow(TEXT, flowIn(withFlow(TEXT, steps)))
        assert.deepEqual(again, withFlow(TEXT, steps))
      }),
    )
  })
  it('replaces the one that a text has, and stands at the end of a text that has none', () => {
    const once = withFlow(TEXT, [flowStep('0')])
    assert.deepEqual(
      once.map(({ kind }) => kind),
      ['paragraph', 'heading', 'table'],
    )
    assert.equal(withFlow(once, [flowStep('0'), flowStep('1')]).length, 3)
    assert.deepEqual(flowIn(TEXT), [])
  })
  it('waits until every step has a name of its own, a way that leads somewhere, and is led to', () => {
    assert.match(flowProblem([]) ?? '', /先加第一步/)
    assert.match(flowProblem([{ ...flowStep('0'), name: '' }]) ?? '', /第 1 步还没有名称/)
    assert.match(flowProblem([{ ...flowStep('0'), name: '受理→审查' }]) ?? '', /不能作步骤的名称/)
    assert.match(flowProblem([{ ...flowStep('0'), name: '结束' }]) ?? '', /不要用“结束”/)
    assert.match(flowProblem([flowStep('0'), { ...flowStep('1'), name: '步骤0' }]) ?? '', /有两步都叫/)
    const vague = [
      flowStep('0', [
        { when: '', to: '1' },
        { when: '否', to: PROCEDURE_END },
      ]),
      flowStep('1'),
    ]
    assert.match(flowProblem(vague) ?? '', /有几个去向/)
    const odd = [flowStep('0', [{ when: '是；', to: '1' }]), flowStep('1')]
    assert.match(flowProblem(odd) ?? '', /去掉空格/)
    const lost = [flowStep('0', [{ when: '', to: PROCEDURE_END }]), flowStep('1')]
    assert.match(flowProblem(lost) ?? '', /^“步骤1”没有别的步骤通到它/)
  })
})
