import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outcome } from '../../../src/domain/information-request/outcome'

describe('a row of the table of outcomes', () => {
  it('is that of a plain reply unless it says otherwise', () => {
    const row = outcome(
      'repeat',
      ['重复申请', '第三十六条第六项', '告知', '不予重复处理。'],
      ['r5_2', 'R2', {}],
    )
    assert.deepEqual(
      [row.needs, row.isGround, row.reachedBy, row.needsLegalCheck],
      [[], false, 'reply', false],
    )
  })

  it('takes the traits it is given', () => {
    const row = outcome(
      'other',
      ['其他', '第二十七条', '记明', '办结。'],
      ['r6_3', 'none', { reachedBy: 'closing' }],
    )
    assert.equal(row.reachedBy, 'closing')
  })
})
