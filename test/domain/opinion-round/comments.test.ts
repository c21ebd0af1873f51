import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { mayComment, MOST_COMMENTS } from '../../../src/domain/opinion-round/comments'
import { roundAt } from '../../../src/domain/opinion-round/round-at'
import { DRAFTED, OPEN, roundOf } from './round-builder'

describe('a comment on a draft', () => {
  const state = roundAt(roundOf(...OPEN))
  const say = (block: number | null, on = '2026-03-17', own = 0) => {
    const said = mayComment(state, { block }, { today: day(on), own })
    return said.ok ? '' : said.code
  }

  it('is to a paragraph that is there, or to the whole, until the last day is over', () => {
    assert.deepEqual([say(null), say(1), say(3)], ['', '', ''])
    assert.deepEqual([say(0), say(4), say(1.5)], Array(3).fill('no-such-paragraph'))
    assert.equal(say(null, '2026-03-18'), 'round-not-open')
  })

  it('is not taken on what is not open yet', () => {
    const said = mayComment(roundAt(roundOf(DRAFTED)), { block: null }, { today: day('2026-03-02'), own: 0 })
    assert.match(String(!said.ok && said.detail.message), /写信给镇里/)
  })

  it('is one of at most fifty of a person', () => {
    assert.equal(say(null, '2026-03-10', MOST_COMMENTS - 1), '')
    assert.equal(say(null, '2026-03-10', MOST_COMMENTS), 'too-many-comments')
  })
})
