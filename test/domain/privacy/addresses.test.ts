import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { addresses } from '../../../src/domain/privacy/addresses'
import { narrowText } from '../../../src/domain/privacy/narrow-text'

const found = (text: string): readonly string[] =>
  addresses(text, narrowText(text)).map((finding) => finding.text)

describe('addresses finer than a village', () => {
  it('are found by house number, flat or village group', () => {
    assert.ok(found('住址：盈江县盏西镇关上村二组15号').includes('盈江县盏西镇关上村二组15号'))
    assert.deepEqual(found('家住弄璋村3组'), ['弄璋村3组'])
    assert.ok(found('永盛路12号3栋2单元501室').length > 0)
    assert.deepEqual(found('张三 关上村2组 1200元'), ['关上村2组'])
    assert.deepEqual(found('户籍地：关上村委会下寨村民小组').length, 1)
  })

  it('are none where an office, a project or a document is meant', () => {
    for (const text of [
      '地址：盈江县盏西镇人民政府，团结路12号',
      '关上村2组道路硬化工程',
      '按照《关上村12号文件》',
      '由村民小组提出',
    ])
      assert.deepEqual(found(text), [], text)
  })
})
