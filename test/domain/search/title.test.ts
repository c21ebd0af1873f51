import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bareTitleOf, coverageOf, DOCUMENT_KINDS, kindOfTitle } from '../../../src/domain/search/title'

describe('a title', () => {
  it('is named without the country', () => {
    assert.equal(bareTitleOf('中华人民共和国劳动法'), '劳动法')
    assert.equal(bareTitleOf('中华人民共和国'), '中华人民共和国')
  })

  it('is covered by wordings in part', () => {
    assert.equal(coverageOf('劳动合同法', ['劳动合同', '劳动']), 0.8)
    assert.equal(coverageOf('', ['劳动']), 0)
  })

  it('names its kind', () => {
    const kinds = [
      '劳动合同法',
      '农药管理条例',
      '2025年低保对象公示',
      '2019年度报告',
      '关于防火的通知',
      '社会救助暂行办法',
      '甲',
    ].map(kindOfTitle)
    assert.deepEqual(kinds, ['法律', '条例', '公示公告', '报告', '通知意见', '规定办法', '其他'])
    assert.ok(kinds.every((kind) => DOCUMENT_KINDS.includes(kind)))
  })
})
