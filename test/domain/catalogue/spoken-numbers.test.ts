import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAloud, spokenInteger } from '../../../src/domain/catalogue/spoken-numbers'

const SPOKEN: readonly (readonly [string, string])[] = [
  ['每亩补3,200元', '每亩补三千二百元'],
  ['共10005人', '共一万零五人'],
  ['12.5%的农户', '百分之十二点五的农户'],
  ['2026年3月2日前', '二〇二六年三月二日前'],
  ['2026-03-02起', '二〇二六年三月二日起'],
  ['盏政发〔2026〕3号', '盏政发二〇二六年第三号'],
  ['电话0692-8123456', '电话零六九二八幺二三四五六'],
  ['请打13812345678', '请打幺三八幺二三四五六七八'],
  ['拨12345', '拨幺二三四五'],
  ['发12345元', '发一万二千三百四十五元'],
  ['9:00—17:30', '九点到十七点三十分'],
  ['2个月内', '两个月内'],
  ['12个村', '十二个村'],
  ['100元/亩', '一百元每亩'],
  ['10—20户', '十到二十户'],
  ['建房120㎡', '建房一百二十平方米'],
  ['见 https://a.gov.cn/x 。', '见  。'],
  ['没有数字', '没有数字'],
]

describe('numbers written to be read aloud', () => {
  for (const [written, spoken] of SPOKEN)
    it(`${written} → ${spoken}`, () => assert.equal(readAloud(written), spoken))

  it('leave no digit for the reader to work out', () => {
    for (const [written] of SPOKEN) assert.doesNotMatch(readAloud(written), /[0-9]/)
  })

  it('speak whole numbers with their noughts', () => {
    assert.deepEqual([0, 10, 19, 101, 1010, 20000, 100200300].map(spokenInteger), [
      '零',
      '十',
      '十九',
      '一百零一',
      '一千零一十',
      '二万',
      '一亿零二十万零三百',
    ])
  })
})
