import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Converter } from 'opencc-js/t2cn'
import { SIMPLIFIED } from '../../../src/domain/search/simplified'

describe('traditional characters', () => {
  it('have the simplified one that OpenCC has', () => {
    const convert = Converter({ from: 't', to: 'cn' })
    const wrong = [...SIMPLIFIED].filter(([from, to]) => convert(from) !== to)
    assert.deepEqual(wrong, [])
    assert.ok(SIMPLIFIED.size > 2500)
  })
})
