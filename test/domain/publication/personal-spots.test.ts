import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { personalSpots, spotKey, spotsInField } from '../../../src/domain/publication/personal-spots'
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
  })

  it('is no landline where readers are told whom to call, but a mobile phone is', () => {
    const at = (phone: string) => contentOf({ plain: { ...contentOf().plain, phone } })
    assert.deepEqual(personalSpots(at('0692-8180001')), [])
    assert.equal(personalSpots(at('13812345678'))[0]?.kind, 'mobile_phone')
    assert.equal(personalSpots(contentOf({ summary: '问0692-8180001' }))[0]?.kind, 'landline')
  })

  it('is told with its place in words, and each spot has a name of its own', () => {
    const content = contentOf({
      summary: '问13812345678',
      blocks: [
        {
          kind: 'table',
          rows: [
            ['姓名', '电话'],
            ['岩温', '13812345678'],
            ['岩温', '13812345678'],
          ],
        },
      ],
    })
    const spots = personalSpots(content)
    assert.deepEqual(
      spots.map(({ where }) => where),
      ['内容概述', '表1第2行', '表1第3行'],
    )
    assert.equal(new Set(spots.map(spotKey)).size, 3)
    assert.deepEqual(spotsInField({ field: 'summary', text: content.summary }), spots.slice(0, 1))
  })
})
