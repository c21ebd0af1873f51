import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MAY_WAIT, OWN_KINDS, ownWay } from '../../../src/domain/following/own-news'
import { RHYTHMS } from '../../../src/domain/following/rhythm'
import { NOTICE_WORDS, type NoticeTopic } from '../../../src/domain/notices/notice-words'

const TOPICS = Object.keys(NOTICE_WORDS) as NoticeTopic[]
const ALL = [...RHYTHMS, 'off'] as const

describe('news of my own request or letter', () => {
  it('comes at once unless another rhythm is chosen', () => {
    for (const topic of TOPICS) assert.equal(ownWay(topic, 'immediate'), 'now', topic)
    assert.deepEqual(OWN_KINDS, ['request', 'complaint'])
  })

  it('is gathered or left out where I chose so and no law orders it to be told', () => {
    for (const topic of MAY_WAIT)
      assert.deepEqual(
        ALL.map((rhythm) => ownWay(topic, rhythm)),
        ['now', 'gathered', 'gathered', 'never'],
      )
  })

  it('that the law orders to be told comes at once whatever I chose', () => {
    for (const topic of TOPICS.filter((each) => !MAY_WAIT.includes(each)))
      for (const rhythm of ALL) assert.equal(ownWay(topic, rhythm), 'now', `${topic} ${rhythm}`)
    const owed: readonly NoticeTopic[] = [
      'confirm_receipt',
      'notice_correction',
      'extend',
      'notice_fee',
      'approve_reply',
      'record_service',
      'recall_reply',
      'dates_moved',
      'complaint_receipt',
      'complaint_accepted',
      'complaint_extended',
      'complaint_answered',
      'complaint_handed_over',
      'complaint_converted',
    ]
    for (const topic of owed) assert.ok(!MAY_WAIT.includes(topic), topic)
  })
})
