import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { measured, similarity } from '../../../src/domain/comparison/similarity'

const between = (one: string, other: string) => similarity(measured(one), measured(other))

describe('how much two texts have in common', () => {
  it('is 1 for the same text, also for one character', () => {
    assert.equal(between('保密工作', '保密工作'), 1)
    assert.equal(between('保', '保'), 1)
  })

  it('is 0 where no two neighbouring characters are shared', () => {
    assert.equal(between('保密工作', '粮食补贴'), 0)
    assert.equal(between('保', '密'), 0)
  })

  it('counts a pair as often as both have it', () => {
    assert.equal(between('低保低保', '低保'), 0.5)
  })

  it('is the same from both sides and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const share = between(one, other)
        return share === between(other, one) && share >= 0 && share <= 1
      }),
    )
  })
})
