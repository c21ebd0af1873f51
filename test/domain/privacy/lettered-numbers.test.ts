import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { letteredNumbers } from '../../../src/domain/privacy/lettered-numbers'
import { narrowText } from '../../../src/domain/privacy/narrow-text'

const found = (text: string) =>
  letteredNumbers(text, narrowText(text)).map(({ kind, masked }) => [kind, masked])

describe('numbers with letters in a text', () => {
  it('plates, also of new-energy cars, in any width', () => {
    assert.deepEqual(found('车牌号云Ｎ·Ｄ12345、云N12345'), [
      ['vehicle_plate', '云N****45'],
      ['vehicle_plate', '云N***45'],
    ])
  })

  it('mailboxes, but not those of gov.cn', () => {
    assert.deepEqual(found('zhang＠qq．com'), [['email', 'z***@qq.com']])
    assert.deepEqual(found('zxz@yingjiang.gov.cn'), [])
  })

  it('mailboxes that are written for people only, and QQ and WeChat by their label', () => {
    assert.deepEqual(found('zhang278#qq.com')[0]?.[0], 'email')
    assert.deepEqual(found('QQ：237155626，微信号：zhangsan_3100'), [
      ['chat_account', '2*******6'],
      ['chat_account', 'z***********0'],
    ])
    assert.deepEqual(found('QQ群：237155626，微信公众号：zhanxifabu'), [])
  })

  it('passports by their shape, permits and soldiers by their label', () => {
    assert.deepEqual(found('E12345678')[0]?.[0], 'travel_document')
    assert.deepEqual(found('港澳通行证C12345678')[0]?.[0], 'travel_document')
    assert.deepEqual(found('型号C12345678'), [])
  })

  it('social security numbers by their label', () => {
    assert.deepEqual(found('社保卡号：A12345678')[0]?.[0], 'social_security')
    assert.deepEqual(found('社保缴费 12345678 元'), [])
  })
})
