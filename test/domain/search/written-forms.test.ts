import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { foldText } from '../../../src/domain/search/fold-text'
import { chineseNumber, takeWrittenThings, writtenKeysIn } from '../../../src/domain/search/written-forms'

const thingOf = (typed: string) => takeWrittenThings(foldText(typed)).things[0]

describe('what is written in many ways', () => {
  it('knows a 文号 with any brackets, or none', () => {
    for (const typed of [
      '盏政发〔2025〕12号',
      '盏政发[2025]12号',
      '盏政发（2025）12',
      '盏政发【2025】12号',
      '盏政发2025年12号',
      '盏政发 2025 12号',
      '盏政发202512号',
    ])
      assert.equal(thingOf(typed)?.forms[0], '盏政发(2025)12号', typed)
  })

  it('knows an order by its number', () => {
    for (const typed of ['国务院令第711号', '国务院令711号', '国务院令（第711号）', '711号令'])
      assert.deepEqual([thingOf(typed)?.kind, thingOf(typed)?.key], ['number', '711'], typed)
  })

  it('knows a day however it is written, and takes it for no 文号', () => {
    for (const typed of ['2019年5月15日', '2019-05-15', '2019.5.15', '2019/5/15', '2019 年 5 月 15 日'])
      assert.deepEqual([thingOf(typed)?.kind, thingOf(typed)?.key], ['day', '2019-05-15'], typed)
  })

  it('knows months, years and articles', () => {
    assert.equal(thingOf('2019年5月')?.key, '2019-05')
    assert.equal(thingOf('2019年度报告')?.key, '2019')
    assert.equal(thingOf('19年年报')?.key, '2019')
    assert.equal(thingOf('劳动法第44条')?.key, '第四十四条')
    assert.equal(takeWrittenThings('公开137条').things.length, 0)
  })

  it('numbers articles as laws do, each number its own way', () => {
    assert.deepEqual([3, 10, 19, 33, 100, 101, 115].map(chineseNumber), [
      '三',
      '十',
      '十九',
      '三十三',
      '一百',
      '一百零一',
      '一百一十五',
    ])
    const all = new Set(Array.from({ length: 999 }, (_unused, at) => chineseNumber(at + 1)))
    assert.equal(all.size, 999)
  })

  it('finds in a text the keys of what it writes itself', () => {
    assert.deepEqual(writtenKeysIn('2019年4月3日国务院令第711号,盏政发(2025)12号'), {
      days: ['2019-04-03'],
      numbers: ['711', '12'],
    })
  })

  it('leaves any text readable: the rest never grows', () => {
    fc.assert(fc.property(fc.string(), (text) => takeWrittenThings(text).rest.length <= text.length + 8))
  })
})
