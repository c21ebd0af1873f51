import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findInDocument, namesOfBlocks } from '../../../src/domain/privacy/find-in-document'
import type { PrivacyBlock } from '../../../src/domain/privacy/personal-in-blocks'

const LIST: PrivacyBlock = {
  kind: 'table',
  rows: [
    ['姓名', '村', '身份证号', '一卡通账号', '金额'],
    ['张三', '关上村', '11010519491231002X', '24012345678901', '1200'],
    ['李四', '支那村', '110105194912310021', '', '800'],
  ],
}

describe('personal data in a document', () => {
  it('is told by paragraph, row and hidden place', () => {
    const found = findInDocument({
      title: '张三 13812345678',
      blocks: [{ kind: 'paragraph', text: '电话13812345679' }, LIST],
      hidden: [{ where: '工作表「汇总」隐藏的第7行', text: '王五 13812345670' }],
    })
    assert.deepEqual(
      found.map(({ where, kind, isHidden }) => [where, kind, isHidden]),
      [
        ['标题', 'mobile_phone', false],
        ['正文第1段', 'mobile_phone', false],
        ['表1第2行', 'identity_number', false],
        ['表1第2行', 'bank_card', false],
        ['表1第3行', 'identity_number', false],
        ['工作表「汇总」隐藏的第7行', 'mobile_phone', true],
      ],
    )
  })

  it('stands in blocks that are counted apart, paragraphs and tables', () => {
    assert.deepEqual(namesOfBlocks([{ kind: 'paragraph' }, LIST, { kind: 'heading' }]), [
      '正文第1段',
      '表1',
      '正文第2段',
    ])
  })
})
