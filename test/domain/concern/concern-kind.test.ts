import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { concernOf, DRAFTED, OPENED, PUBLISHED, WORDS, type Step } from './concern-builder'

describe('a concern as a dossier', () => {
  it('is shown to nobody before something was said, and is open until the closing word', () => {
    const outline = (...steps: readonly Step[]) => CONCERN.outlineOf(concernOf(...steps))
    assert.deepEqual(outline(OPENED), {
      title: '芒别村停水',
      status: 'to_answer',
      isOpen: true,
      isPublic: false,
      ownerId: null,
    })
    assert.equal(outline(OPENED, DRAFTED, PUBLISHED).isPublic, true)
    const closing = ['words_drafted', 'clerk:clerk', { words: { ...WORDS, kind: 'closing' } }] as const
    const close = ['words_published', 'head:office_head', { words: 4 }] as const
    const closed = outline(OPENED, DRAFTED, PUBLISHED, closing, close)
    assert.deepEqual([closed.status, closed.isOpen, closed.isPublic], ['closed', false, true])
    const reopened = outline(OPENED, DRAFTED, PUBLISHED, closing, close, ['reopened', 'head:office_head'])
    assert.equal(reopened.status, 'answered')
  })
})
