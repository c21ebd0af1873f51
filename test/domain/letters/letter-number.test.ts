import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { letterNumber, numberToCome, seriesPrefix } from '../../../src/domain/letters/letter-number'
import { LETTER_SERIES } from '../../../src/domain/letters/letter-kinds'

describe('the number of a letter', () => {
  it('has prefix, year in tortoise brackets and running number without zeros', () => {
    assert.equal(letterNumber('盏公复', { series: 'reply', year: 2026, running: 7 }), '盏公复〔2026〕7号')
    assert.equal(letterNumber('盏公复', { series: 'notice', year: 2026, running: 12 }), '盏公告〔2026〕12号')
  })

  it('never belongs to two registers, whatever prefix a township set', () => {
    for (const prefix of ['盏公复', '盏政公开', '复', '']) {
      const prefixes = LETTER_SERIES.map((series) => seriesPrefix(prefix, series))
      assert.equal(new Set(prefixes).size, LETTER_SERIES.length, prefix)
    }
  })

  it('has an open place before it is drawn', () => {
    assert.equal(numberToCome('盏公复', 2026), '盏公复〔2026〕　号')
  })
})
