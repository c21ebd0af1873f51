import assert from 'node:assert/strict'
import { it } from 'node:test'
import { checkContent } from '../../../../src/domain/publication/checks/check-content'
import { findSums } from '../../../../src/domain/publication/checks/find-sums'
import { contentOf } from '../publication-builder'

const withTotal = (total: string) =>
  contentOf({
    blocks: [
      { kind: 'paragraph', text: '单位：万元' },
      {
        kind: 'table',
        rows: [
          ['项目', '2026年'],
          ['会议费', '2'],
          ['培训费', '3'],
          ['合计', total],
        ],
      },
    ],
  })

it('points out to the reviewer a total that is not the sum of its lines', () => {
  assert.deepEqual(findSums(withTotal('5')), [])
  const [found] = findSums(withTotal('6'))
  assert.equal(found?.message, '合计（2026年）写的是 6，各项相加是 5万元，请核对')
  assert.equal(found?.place.block, 1)
  const kinds = checkContent(withTotal('6'), { hasInterpretation: true }).map(({ kind }) => kind)
  assert.deepEqual(kinds, ['sums'])
})
