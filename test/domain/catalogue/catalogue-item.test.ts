import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkCatalogueItem, termInWords } from '../../../src/domain/catalogue/catalogue-item'
import type { Channel } from '../../../src/domain/catalogue/channels'
import { anItem } from './catalogue-builder'

const term = anItem().term
const refusal = (changed: Parameters<typeof anItem>[0]) => {
  const checked = checkCatalogueItem(anItem(changed))
  return checked.ok ? 'ok' : checked.code
}

describe('an item of the catalogue', () => {
  it('stands in a known column or group, not above the groups', () => {
    assert.equal(refusal({}), 'ok')
    assert.equal(refusal({ columnId: 'nowhere' }), 'unknown-column')
    assert.equal(refusal({ columnId: 'statutory_disclosure' }), 'unknown-column')
  })

  it('goes out on at least one known channel', () => {
    assert.equal(refusal({ channels: [] }), 'no-channel')
    assert.equal(refusal({ channels: ['telegraph' as Channel] }), 'unknown-channel')
  })

  it('has a term of 1 to 366 whole days: nought is refused', () => {
    for (const length of [0, -1, 1.5, 367])
      assert.equal(refusal({ term: { ...term, length } }), 'term-out-of-range', String(length))
    for (const length of [1, 20, 366]) assert.equal(refusal({ term: { ...term, length } }), 'ok')
  })

  it('prints its term as catalogues do', () => {
    assert.equal(termInWords(anItem()), '形成或者变更后20个工作日内')
    assert.equal(termInWords(anItem({ timing: { kind: 'standing' } })), '长期公开，变更后20个工作日内更新')
    const quarterly = anItem({
      timing: { kind: 'regular', every: 'quarter' },
      term: { length: 15, unit: 'calendar_days', article: '' },
    })
    assert.equal(termInWords(quarterly), '每季度，期满后15日内')
  })
})
