import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { personalSpots, tableText } from '../../../src/domain/publication/personal-spots'
import { contentOf } from './publication-builder'

describe('personal data in a piece', () => {
  it('is found in title, plain words, paragraphs and cells, and told by its mask only', () => {
    const content = contentOf({
      title: '联系13812345678',
      blocks: [
        { kind: 'paragraph', text: '无' },
        { kind: 'table', rows: [['岩温', '110101199003077774']] },
      ],
    })
    const found = personalSpots(content)
    assert.deepEqual(
      found.map(({ field, block, kind }) => [field, block, kind]),
      [
        ['title', null, 'mobile_phone'],
        ['blocks', 1, 'identity_number'],
      ],
    )
    assert.ok(!JSON.stringify(found).includes('110101199003077774'))
  })

  it('is not what the office has declared its own', () => {
    const content = contentOf({ title: '咨询电话13812345678' })
    assert.equal(personalSpots(content, { phones: ['13812345678'], mailboxes: [] }).length, 0)
    assert.equal(tableText([['甲', '乙'], ['丙']]), '甲\t乙\n丙')
  })
})
