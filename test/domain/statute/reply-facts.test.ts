import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { onlyReceived } from '../../../src/domain/statute/reply-facts'
import { on } from './read-events'

describe('the facts of a reply term', () => {
  it('are, at first, the receipt and nothing else', () => {
    assert.deepEqual(onlyReceived(on('2026-03-02')), {
      receivedOn: '2026-03-02',
      correctionNoticeOn: null,
      correctionReceivedOn: null,
      feePaidOn: null,
      consultations: [],
      extensions: [],
    })
  })
})
