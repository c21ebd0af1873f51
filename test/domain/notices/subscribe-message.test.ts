import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { NOTICE_WORDS, type NoticeTopic } from '../../../src/domain/notices/notice-words'
import { subscribeMessage, withinThing } from '../../../src/domain/notices/subscribe-message'

describe('a notice as a subscribe message of WeChat', () => {
  it('has every field of every topic within its limit, none empty', () => {
    for (const topic of Object.keys(NOTICE_WORDS) as NoticeTopic[]) {
      for (const number of ['', '盏公申〔2026〕1号', '长'.repeat(60)]) {
        const { thing1, thing2 } = subscribeMessage(topic, { number, text: '很长的话'.repeat(20) })
        for (const thing of [thing1, thing2])
          assert.ok(Array.from(thing).length >= 1 && Array.from(thing).length <= 20, `${topic}: ${thing}`)
      }
    }
  })

  it('is cut by code points, never in the middle of a rare character', () => {
    const rare = '𠮷'.repeat(25)
    assert.equal(withinThing(rare), `${'𠮷'.repeat(19)}…`)
    assert.equal(withinThing('𠮷'.repeat(20)), '𠮷'.repeat(20))
  })
})
