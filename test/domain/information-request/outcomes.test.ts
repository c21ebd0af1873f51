import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  OUTCOME_CODES,
  OUTCOMES,
  REFUSAL_GROUNDS,
  REPLY_OUTCOMES,
} from '../../../src/domain/information-request/outcomes'

describe('the outcomes of a request (Art. 36)', () => {
  it('are twenty-three, each with situation, article, words and decision', () => {
    assert.equal(OUTCOME_CODES.length, 23)
    for (const code of OUTCOME_CODES) {
      const { situation, article, mustSay, decision } = OUTCOMES[code]
      assert.equal(OUTCOMES[code].code, code)
      assert.ok(situation !== '' && mustSay !== '' && decision.endsWith('。'), code)
      assert.match(article, /第.+条/, code)
    }
  })

  it('stand in the rows of the annual table; only 已经主动公开 joins 予以公开, and 不存在 joins 非本机关', () => {
    const rows = OUTCOME_CODES.map((code) => OUTCOMES[code].reportRow)
    assert.equal(new Set(rows).size, 21)
    assert.equal(OUTCOMES.already_public.reportRow, OUTCOMES.granted.reportRow)
    assert.equal(OUTCOMES.not_exist.reportRow, OUTCOMES.not_ours.reportRow)
  })

  it('send every refusal of Art. 14–16 to reconsideration first', () => {
    assert.equal(REFUSAL_GROUNDS.length, 7)
    for (const code of REFUSAL_GROUNDS) assert.equal(OUTCOMES[code].remedy, 'R1', code)
    assert.equal(OUTCOMES.partial.remedy, 'R1')
  })

  it('mark the disputed remedy of 行政查询事项', () => {
    const disputed = OUTCOME_CODES.filter((code) => OUTCOMES[code].needsLegalCheck)
    assert.deepEqual(disputed, ['special_query'])
  })

  it('leave three that need no letter', () => {
    const closing = OUTCOME_CODES.filter((code) => !REPLY_OUTCOMES.includes(code))
    assert.deepEqual(closing, ['abandoned', 'fee_unpaid', 'other'])
  })
})
