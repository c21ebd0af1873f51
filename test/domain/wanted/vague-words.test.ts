import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { vagueWordsIn } from '../../../src/domain/wanted/vague-words'

const words = (text: string) => vagueWordsIn(text).map(({ word }) => word)

describe('vague words of a request (Art. 29(2)2)', () => {
  const each: readonly (readonly [text: string, word: string])[] = [
    ['低保的所有名单', '所有'],
    ['危房改造全部账目', '全部'],
    ['村里一切收支', '一切'],
    ['修路的相关合同', '相关'],
    ['与征地有关的文件', '有关'],
    ['低保名单、发放表等', '等'],
    ['低保名单等材料', '等'],
    ['台账、发票之类', '之类'],
    ['近几年的预算', '近几年'],
    ['历年村务公开栏照片', '历年'],
    ['我村修路的情况', '情况'],
    ['那笔补助款的发放表', '那笔'],
  ]
  for (const [text, word] of each) {
    it(`warns of “${word}” in “${text}”, and says how to write it`, () => {
      const [found] = vagueWordsIn(text)
      assert.equal(found?.word, word)
      assert.ok(found.why !== '' && found.example !== '')
    })
  }

  it('tells them in the order in which they stand, each kind once', () => {
    assert.deepEqual(words('近几年低保的所有、全部相关材料等'), ['近几年', '所有', '相关', '等'])
  })

  it('lets a clear description pass', () => {
    for (const clear of [
      '2025年芒别村农村危房改造补助对象和金额',
      '盏政发〔2024〕8号',
      '2024年度财政收支情况表',
      '芒别村三组一等奖学金名单',
      '',
    ])
      assert.deepEqual(words(clear), [], clear)
  })

  it('gives examples that are not vague themselves', () => {
    for (const { example } of vagueWordsIn('所有、相关名单等')) assert.deepEqual(words(example), [], example)
  })
})
