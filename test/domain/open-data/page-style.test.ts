import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PAGE_STYLE } from '../../../src/domain/open-data/page-style'

describe('the style of plain pages', () => {
  it('fetches nothing and cannot end its element', () => {
    assert.doesNotMatch(PAGE_STYLE, /<|url\(|@import/)
  })
})
