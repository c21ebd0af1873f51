import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MODEL_CATALOGUE } from '../../../src/domain/catalogue/model-catalogue'
import { guidanceFor, VILLAGE_STEPS } from '../../../src/domain/villages/matter-guidance'

describe('what belongs in what a village publishes (村民委员会组织法 Art. 30)', () => {
  it('is told element by element, and which of it the text speaks of already', () => {
    const points = guidanceFor(['收入', '支出', '结存', '债权债务', '其他'], '三月份收入3200元，开支1800元。')
    assert.deepEqual(
      points.map(({ element, isSaid }) => [element, isSaid]),
      [
        ['收入', true],
        ['支出', true],
        ['结存', false],
        ['债权债务', false],
      ],
    )
    assert.match(points[3]?.hint ?? '', /没有也写/)
  })

  it('has a word for every element of the model catalogue’s village matters', () => {
    const items = MODEL_CATALOGUE.filter(({ columnId }) => columnId === 'village_affairs')
    assert.ok(items.length >= 3)
    for (const { elements } of items)
      for (const { element, hint } of guidanceFor(elements, '')) assert.notEqual(hint, '', element)
  })

  it('looks for the name of an element that nobody has explained', () => {
    assert.deepEqual(guidanceFor(['水费'], '本月水费12元'), [{ element: '水费', hint: '', isSaid: true }])
  })

  it('goes step by step', () => {
    assert.ok(VILLAGE_STEPS.every((step) => step.length > 5))
  })
})
