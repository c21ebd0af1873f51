import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findInDocument, maskBlock, type PrivacyBlock } from '../../../src/domain/privacy/find-in-document'

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

  it('is masked in its cell, and name, village and amount stay', () => {
    const masked = maskBlock(LIST)
    assert.deepEqual(masked.kind === 'table' && masked.rows.slice(1), [
      ['张三', '关上村', '11*************02X', '**********8901', '1200'],
      ['李四', '支那村', '11*************021', '', '800'],
    ])
    assert.deepEqual(findInDocument({ title: '', blocks: [masked], hidden: [] }), [])
  })

  it('is masked where it runs over the cells of a form', () => {
    const form: PrivacyBlock = { kind: 'table', rows: [['号码', '110105', '19491231', '002X', '1']] }
    const masked = maskBlock(form)
    assert.deepEqual(masked.kind === 'table' && masked.rows, [['号码', '11*************02X', '', '', '1']])
  })

  it('is masked in paragraphs', () => {
    assert.deepEqual(maskBlock({ kind: 'paragraph', text: '电话13812345678' }), {
      kind: 'paragraph',
      text: '电话138****5678',
    })
  })
})
