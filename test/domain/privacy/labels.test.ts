import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import {
  isAmount,
  isInLink,
  isNobodys,
  labelBefore,
  textBefore,
  textBehind,
} from '../../../src/domain/privacy/labels'

const labelOf = (before: string) => labelBefore(before, before.length)

describe('what the words before a number say', () => {
  it('is read up to the start of the line', () => {
    assert.equal(textBefore('姓名\n电话：138', 6), '电话：')
    assert.equal(textBehind('138元\n合计', 3), '元')
  })

  it('tells a person from a thing', () => {
    assert.deepEqual(
      [
        '身份证号码：',
        '联系电话',
        '银行卡号：',
        '账号：',
        '统一社会信用代码：',
        '订单号：',
        '档案编号：',
        '共',
      ].map(labelOf),
      ['identity', 'phone', 'personal_account', 'account', 'credit_code', 'order', 'serial', 'none'],
    )
    assert.equal(isNobodys('受理编号：13812345678', 5), true)
    assert.equal(isNobodys('手机号：13812345678', 4), false)
  })

  it('tells an amount by its unit, its currency or its decimals', () => {
    assert.equal(isAmount('共13812345678元', { from: 1, to: 12 }), true)
    assert.equal(isAmount('¥13812345678', { from: 1, to: 12 }), true)
    assert.equal(isAmount('13812345678.50', { from: 0, to: 11 }), true)
    assert.equal(isAmount('13812345678（张三）', { from: 0, to: 11 }), false)
  })

  it('tells a web address from one that dials', () => {
    assert.equal(isInLink('http://a.cn/13812345678', 12), true)
    assert.equal(isInLink('http://a.cn/?tel=13812345678', 17), false)
  })
})
