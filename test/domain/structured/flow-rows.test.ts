import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import type { ContentBlock } from '../../../src/domain/publication/content'
import { procedureOf } from '../../../src/domain/structured/flow-edit'
import { flowProblem } from '../../../src/domain/structured/flow-problem'
import { flowIn, flowRows, withFlow } from '../../../src/domain/structured/flow-rows'
import { PROCEDURE_END, procedureText } from '../../../src/domain/structured/procedure'
import { procedureIn } from '../../../src/domain/structured/procedure-in-table'
import { anyFlow, flowStep } from './flow-builder'

const TEXT: readonly ContentBlock[] = [{ kind: 'paragraph', text: '正文' }]

describe('a flow as a table', () => {
  it('says who, how long and where it goes on', () => {
    const ways = [
      { when: '齐全', to: '1' },
      { when: '容缺受理', to: '1' },
      { when: '不齐', to: PROCEDURE_END },
    ]
    assert.deepEqual(flowRows([flowStep('0', ways), flowStep('1')]), [
      ['环节', '承办', '时限', '下一步'],
      ['步骤0', '窗口', '当日', '齐全→步骤1；容缺受理→步骤1；不齐→结束'],
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
})
