import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OUTCOMES, REFUSAL_GROUNDS } from '../../../src/domain/information-request/outcomes'
import { checkMarks, markLabel, type RedactionMark } from '../../../src/domain/redaction/marks'

const mark = (changes: Partial<RedactionMark> = {}): RedactionMark => ({
  page: 0,
  area: { left: 0.1, top: 0.1, width: 0.5, height: 0.05 },
  ground: REFUSAL_GROUNDS[0]!,
  ...changes,
})
const judged = (...marks: readonly RedactionMark[]) => {
  const checked = checkMarks(marks, 2)
  return checked.ok ? 'ok' : checked.code
}

describe('what is to be withheld (Art. 37)', () => {
  it('is a part of a page or a whole one, each with a ground of Art. 14–16', () => {
    for (const ground of REFUSAL_GROUNDS) assert.equal(judged(mark({ ground })), 'ok')
    assert.equal(judged(mark({ page: 1, area: null })), 'ok')
    assert.equal(judged(mark({ area: { left: 0, top: 0, width: 1, height: 1 } })), 'ok')
  })

  it('is something', () => assert.equal(judged(), 'redaction_without_marks'))

  it('lies on a page that there is', () => {
    assert.equal(judged(mark(), mark({ page: 2 })), 'redaction_outside_page')
    for (const page of [-1, 0.5, Number.NaN]) assert.equal(judged(mark({ page })), 'redaction_outside_page')
    for (const area of [
      { left: 0.9, top: 0, width: 0.2, height: 0.1 },
      { left: -0.1, top: 0, width: 0.2, height: 0.1 },
      { left: 0, top: 0, width: 0, height: 0.1 },
      { left: Number.NaN, top: 0, width: 0.1, height: 0.1 },
    ])
      assert.equal(judged(mark({ area })), 'redaction_outside_page')
  })

  it('is not withheld without a ground, or on one that is none', () => {
    assert.equal(judged(mark({ ground: 'granted' })), 'redaction_without_ground')
    assert.equal(judged(mark({ ground: 'not_exist' })), 'redaction_without_ground')
  })

  it('says on what ground', () => {
    for (const ground of REFUSAL_GROUNDS)
      assert.equal(markLabel(ground), `不公开：${OUTCOMES[ground].situation}`)
  })
})
