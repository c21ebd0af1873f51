import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { maskContent } from '../../../src/domain/publication/mask-content'
import { personalSpots } from '../../../src/domain/publication/personal-spots'
import { contentOf } from './publication-builder'

const pieces = fc.constantFrom(
  '110101199003077774',
  '13812345678',
  '电话',
  '金额300元',
  '岩温',
  '6222021234567890128',
  '',
  '身份证：',
)

describe('一键遮盖', () => {
  it('puts the official mask in place and keeps the shape of the table', () => {
    const rows = [
      ['姓名', '电话'],
      ['岩温', '13812345678'],
    ]
    const masked = maskContent(contentOf({ blocks: [{ kind: 'table', rows }] }))
    assert.deepEqual(masked.blocks, [
      {
        kind: 'table',
        rows: [
          ['姓名', '电话'],
          ['岩温', '138****5678'],
        ],
      },
    ])
  })

  it('masks one finding when only that is chosen, and leaves what the office has declared its own', () => {
    const content = contentOf({ title: '张三13812345678', summary: '问13812345679' })
    const only = maskContent(content, { isChosen: ({ field }) => field === 'summary' })
    assert.deepEqual([only.title, only.summary], ['张三13812345678', '问138****5679'])
    const allowed = { phones: ['13812345678'], mailboxes: [] }
    assert.equal(maskContent(content, { allowed }).title, '张三13812345678')
  })

  it('leaves nothing to find, whatever the cells hold', () => {
    const row = fc.array(pieces, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), row, (rows, words) => {
        const content = contentOf({
          title: words.join(''),
          blocks: [
            { kind: 'table', rows },
            { kind: 'paragraph', text: words.join('，') },
            { kind: 'paragraph', text: words.join('') },
          ],
        })
        const masked = maskContent(content)
        assert.deepEqual(personalSpots(masked), [])
        const [table] = masked.blocks
        assert.ok(table?.kind === 'table')
        assert.deepEqual(
          table.rows.map((cells) => cells.length),
          rows.map((cells) => cells.length),
        )
      }),
      { numRuns: 60 },
    )
  })
})
