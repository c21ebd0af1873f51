import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { closingNotice } from '../../../src/domain/letters/closing-notice'
import { base, paragraphOf } from './letter-builder'

const BASE = { ...base('盏公告〔2026〕1号'), reason: '', servedOnline: false }

describe('a closing notice', () => {
  it('of an uncorrected request names Art. 30 and the free choice of remedies', () => {
    const made = closingNotice({ ...BASE, outcome: 'abandoned' })
    assert.match(paragraphOf(made, 'decision').text, /第三十条的规定.*视为放弃申请/)
    assert.match(made.remedyClause, /或者自收到本告知书之日起6个月内/)
    assert.match(made.title, /不再处理告知书$/)
  })

  it('of requests beyond reason is one of not handling (Art. 35)', () => {
    assert.match(closingNotice({ ...BASE, outcome: 'abusive' }).title, /不予处理告知书$/)
  })

  it('of another end gives the reason and no remedy, since nothing was decided', () => {
    const made = closingNotice({ ...BASE, outcome: 'other', reason: '已当面答复咨询。' })
    assert.match(made.title, /办结告知书$/)
    assert.equal(paragraphOf(made, 'reason').text, '经查，已当面答复咨询。')
    assert.equal(made.remedyClause, '')
  })
})
