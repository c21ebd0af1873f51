import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { procedureText } from '../../../src/domain/structured/procedure'
import { procedureIn } from '../../../src/domain/structured/procedure-in-table'

const ROWS = [
  ['序号', '环节', '承办', '时限', '要点', '下一步'],
  ['1', '受理', '便民服务中心', '当日', '收材料', '审查'],
  ['2', '审查', '农业农村办', '5个工作日', '', '符合→决定；不符合→告知'],
  ['3', '告知', '便民服务中心', '', '', '结束'],
  ['4', '决定', '镇政府', '', '', ''],
]

describe('a table of steps, read as a procedure', () => {
  it('has for each step who, how long, and the ways on with their conditions', () => {
    const procedure = procedureIn(ROWS, '审批流程')
    assert.ok(procedure)
    assert.equal(
      procedureText(procedure).split('\n')[2],
      '2. 审查（农业农村办，5个工作日）；符合，到“决定”；不符合，到“告知”',
    )
    assert.equal(procedure.steps[0]?.note, '要点：收材料')
  })

  it('goes from top to bottom where no ways are given', () => {
    const simple = procedureIn(
      [
        ['步骤', '承办'],
        ['受理', '窗口'],
        ['办结', '窗口'],
      ],
      '',
    )
    assert.deepEqual(
      simple?.steps.map(({ next }) => next.map(({ id }) => id)),
      [['1'], []],
    )
  })

  it('stays a table when a way leads nowhere or a step can not be reached', () => {
    const lost = (next: string) =>
      procedureIn(
        [
          ['步骤', '下一步'],
          ['受理', next],
          ['决定', ''],
        ],
        '',
      )
    assert.deepEqual(
      [
        lost('批准'),
        lost('结束'),
        procedureIn(
          [
            ['项目', '金额'],
            ['a', '1'],
          ],
          '',
        ),
      ],
      [null, null, null],
    )
    assert.equal(procedureIn([], ''), null)
  })
})
