import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  isNoticeTopic,
  NOTICE_WORDS,
  noticeWords,
  type NoticeTopic,
} from '../../../src/domain/notices/notice-words'

const NUMBER = '盏公申〔2026〕1号'
const topics = Object.keys(NOTICE_WORDS) as NoticeTopic[]

describe('what people are told in the app', () => {
  it('has a title for every topic and side, and says what follows', () => {
    for (const topic of topics)
      for (const side of ['resident', 'staff'] as const) {
        const { title, text } = noticeWords(topic, { number: NUMBER, text: '请看。' }, side)
        assert.ok(title !== '' && text !== '', `${topic} for ${side}`)
        assert.doesNotMatch(title, /[。！]/, topic)
      }
  })

  it('speaks to each side in its own words', () => {
    const facts = { number: NUMBER }
    assert.match(noticeWords('recall_reply', facts, 'resident').text, /再发给您/)
    assert.match(noticeWords('recall_reply', facts, 'staff').text, /重新签发/)
  })

  it('adds what the news itself says: a reminder, dates that moved', () => {
    const facts = { number: NUMBER, text: '今天是答复期限最后一日。' }
    assert.equal(noticeWords('reminder', facts, 'staff').text, '今天是答复期限最后一日。')
  })

  it('knows its topics', () => {
    assert.ok(isNoticeTopic('extend'))
    assert.ok(!isNoticeTopic('toString'))
  })
})
