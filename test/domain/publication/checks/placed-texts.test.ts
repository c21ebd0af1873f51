import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CELL_GAP, placedTexts } from '../../../../src/domain/publication/checks/placed-texts'
import { contentOf } from '../publication-builder'

it('every text of a piece is given with its place, tables row by row', () => {
  const texts = placedTexts(
    contentOf({
      blocks: [
        {
          kind: 'table',
          rows: [
            ['甲', '乙'],
            ['丙', '丁'],
          ],
        },
      ],
    }),
  )
  const inBlocks = texts.filter(({ field }) => field === 'blocks')
  assert.deepEqual(
    inBlocks.map(({ block, text }) => [block, text]),
    [
      [0, `甲${CELL_GAP}乙`],
      [0, `丙${CELL_GAP}丁`],
    ],
  )
  assert.ok(texts.some(({ field }) => field === 'plain.oneSentence'))
})
