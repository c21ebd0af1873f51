import assert from 'node:assert/strict'
import { it } from 'node:test'
import { figuresInText } from '../../../src/domain/structured/figures-in-text'

const table = {
  kind: 'table',
  rows: [
    ['项目', '2026年'],
    ['合计', '3'],
  ],
} as const

it('finds the tables of figures of a text, each under the title and unit that stand before it', () => {
  const found = figuresInText([
    { kind: 'heading', level: 2, text: '支出预算表' },
    { kind: 'paragraph', text: '单位：万元' },
    table,
    { kind: 'heading', level: 2, text: '三公经费' },
    table,
  ])
  assert.deepEqual(
    found.map(({ block, table: { title, unit } }) => [block, title, unit]),
    [
      [2, '支出预算表', '万元'],
      [4, '三公经费', '万元'],
    ],
  )
  assert.deepEqual(figuresInText([table]), [])
})
