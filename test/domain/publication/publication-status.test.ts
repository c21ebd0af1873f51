import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  isWaiting,
  PUBLICATION_STATUSES,
  STATUS_TEXTS,
} from '../../../src/domain/publication/publication-status'

describe('where a piece stands', () => {
  it('waits for somebody from the first line until it is cleared, and not afterwards', () => {
    assert.deepEqual(
      PUBLICATION_STATUSES.filter(isWaiting).map((status) => STATUS_TEXTS[status]),
      ['拟稿中', '退回修改', '待审核', '待保密审查', '待发布'],
    )
  })
})
