import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areAlike } from '../../../src/domain/wanted/alike'

describe('requests that ask for much the same (Art. 44)', () => {
  it('are those of other years and in other phrases', () => {
    assert.equal(areAlike('2024年低保资金发放名单', '请公开2025年低保资金发放情况'), true)
    assert.equal(areAlike('芒别村危房改造补助发放名单', '危房改造补助'), true)
  })

  it('are not those of another subject', () => {
    assert.equal(areAlike('芒别村鱼塘承包合同', '低保资金发放名单'), false)
    assert.equal(areAlike('', '低保资金发放名单'), false)
    assert.equal(areAlike('', ''), false)
  })
})
