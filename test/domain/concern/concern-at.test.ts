import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { concernAt, owedLooks, wrongWords } from '../../../src/domain/concern/concern-at'
import { concernOf, DRAFTED, OPENED, PUBLISHED, PUBLISHED_FIRST, WORDS } from './concern-builder'

describe('where a concern stands', () => {
  it('keeps what was said before a correction, and says what took its place', () => {
    const correcting = ['words_drafted', 'clerk:clerk', { words: { ...WORDS, corrects: 2 } }] as const
    const out = ['words_published', 'head:office_head', { words: 4 }] as const
    const { words } = concernAt(concernOf(OPENED, DRAFTED, PUBLISHED, correcting, out))
    assert.deepEqual(
      words.map(({ number, replacedBy }) => [number, replacedBy]),
      [
        [2, 4],
        [4, null],
      ],
    )
  })

  it('owes a second look for what went out at once, and a correction for what it found wrong', () => {
    const out = [OPENED, DRAFTED, PUBLISHED_FIRST] as const
    assert.equal(owedLooks(concernAt(concernOf(...out))).length, 1)
    const wrong = ['words_looked_at', 'head:office_head', { isRight: false, note: '数不对' }] as const
    const state = concernAt(concernOf(...out, wrong))
    assert.deepEqual([owedLooks(state).length, wrongWords(state).length], [0, 1])
    const correcting = ['words_drafted', 'clerk:clerk', { words: { ...WORDS, corrects: 2 } }] as const
    const fixed = ['words_published', 'head:office_head', { words: 5 }] as const
    assert.equal(wrongWords(concernAt(concernOf(...out, wrong, correcting, fixed))).length, 0)
  })

  it('keeps the draft that waits, the newest only, and why it was returned', () => {
    const state = concernAt(concernOf(OPENED, DRAFTED, ['words_returned', 'head:office_head']))
    assert.equal(state.waiting?.returned, '写明哪几个组')
    assert.equal(concernAt(concernOf(OPENED, DRAFTED, DRAFTED)).waiting?.number, 3)
  })
})
