import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressesIn } from '../../../src/domain/rectification/addresses-in'

describe('web addresses in what a township wrote', () => {
  it('are found each once, without the Chinese around them', () => {
    const text = '见https://yj.gov.cn/zn?id=1，和（http://yj.gov.cn/ml）；还是 https://yj.gov.cn/zn?id=1 。'
    assert.deepEqual(addressesIn(text), ['https://yj.gov.cn/zn?id=1', 'http://yj.gov.cn/ml'])
    assert.deepEqual(addressesIn('公开指南（2026年修订）'), [])
  })
})
