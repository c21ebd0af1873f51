import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lookAlike } from '../../../src/domain/search/look-alikes'

describe('characters that look alike', () => {
  it('do so from both sides', () => {
    assert.ok(lookAlike('己', '已') && lookAlike('已', '己'))
    assert.ok(lookAlike('氐', '低'))
    assert.ok(!lookAlike('低', '保'))
  })
})
