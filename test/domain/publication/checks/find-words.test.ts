import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findWords } from '../../../../src/domain/publication/checks/find-words'

const words = (text: string) =>
  findWords({ field: 'blocks', block: 0, text }).map(({ text: wrong, suggestion, place }) => [
    wrong,
    suggestion,
    place.from,
  ])

describe('wrong and irregular forms', () => {
  it('are found where they stand, each time', () => {
    assert.deepEqual(words('打入帐户，再布署帐户'), [
      ['帐户', '账户', 2],
      ['布署', '部署', 6],
      ['帐户', '账户', 8],
    ])
  })

  it('截止 is wrong before a date and right in 截止日期', () => {
    assert.deepEqual(words('截止2026年3月1日'), [['截止', '截至', 0]])
    assert.deepEqual(words('报名截止日期为3月'), [])
  })
})
