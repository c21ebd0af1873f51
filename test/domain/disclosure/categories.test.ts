import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import {
  CATEGORIES,
  categoryNamed,
  categoryOf,
  FIXED_COLUMNS,
  pathOf,
} from '../../../src/domain/disclosure/categories'

describe('columns of the disclosure platform (Art. 12, 20, 21)', () => {
  it('begin with the four fixed ones, by their exact names', () => {
    assert.deepEqual(
      FIXED_COLUMNS.map(({ name }) => name),
      ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'],
    )
  })

  it('have ids and names that occur once', () => {
    assert.equal(new Set(CATEGORIES.map(({ id }) => id)).size, CATEGORIES.length)
    assert.equal(new Set(CATEGORIES.map(({ name }) => name)).size, CATEGORIES.length)
  })

  it('are found by id and by name, and know the way up', () => {
    assert.equal(categoryOf('budgets')?.name, '财政预决算及三公')
    assert.equal(categoryNamed('规范性文件')?.id, 'normative_documents')
    assert.deepEqual(
      pathOf('budgets').map(({ name }) => name),
      ['法定主动公开内容', '财政预决算及三公'],
    )
    assert.equal(categoryOf('nowhere'), undefined)
  })
})
