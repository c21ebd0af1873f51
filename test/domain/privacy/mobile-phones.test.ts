import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { digitRuns } from '../../../src/domain/privacy/digit-runs'
import { mobilePhones } from '../../../src/domain/privacy/mobile-phones'

const found = (text: string): readonly string[] =>
  digitRuns(text, 7)
    .flatMap((run) => mobilePhones(text, run))
    .map((finding) => finding.text)

describe('mobile numbers in a text', () => {
  it('are found in every usual grouping', () => {
    for (const written of ['13812345678', '138 1234 5678', '138-12345678', '(138)12345678', '1381234\n5678'])
      assert.deepEqual(found(`电话${written}，`), [written])
  })

  it('are found behind what is dialled first', () => {
    assert.deepEqual(found('+86 13812345678'), ['13812345678'])
    assert.deepEqual(found('(8613812345678)'), ['13812345678'])
  })

  it('are no amounts, order numbers, parts of codes or of web addresses', () => {
    for (const text of [
      '合计13812345678元',
      '订单号：13812345678',
      'NO13812345678',
      'http://a.cn/13812345678.html',
      '978-138-1234-5678',
      '1916\n7179565\n3300',
    ])
      assert.deepEqual(found(text), [], text)
  })

  it('are found in a WeChat name that is made of one', () => {
    assert.deepEqual(found('微信wx13812345678'), ['13812345678'])
  })
})
