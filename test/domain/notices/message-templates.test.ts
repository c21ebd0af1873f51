import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { messageFields, purposeOf, templatesOf } from '../../../src/domain/notices/message-templates'
import { NOTICE_WORDS, type NoticeTopic } from '../../../src/domain/notices/notice-words'

const TEMPLATE = {
  purpose: 'progress',
  id: 'tmpl-1',
  fields: { thing1: 'title', character_string2: 'number', time3: 'time', phrase4: 'title', thing5: 'hint' },
} as const

describe('a template', () => {
  it('is filled for a notice, each field within its limit', () => {
    const notice = {
      topic: 'extend',
      facts: { number: '盏公申〔2026〕1号' },
      toldAt: '2026-03-02T01:00:00.000Z',
    } as const
    assert.deepEqual(messageFields(TEMPLATE, notice), {
      thing1: '答复期限延长了',
      character_string2: '2026-1',
      time3: '2026年3月2日 09:00',
      phrase4: '答复期限延',
      thing5: '请打开“我的”里的消息看',
    })
  })

  it('has no empty field for any topic, with or without a number', () => {
    for (const topic of Object.keys(NOTICE_WORDS) as NoticeTopic[])
      for (const number of ['', '盏公申〔2026〕1号'])
        for (const value of Object.values(
          messageFields(TEMPLATE, { topic, facts: { number }, toldAt: '2026-03-02T01:00:00.000Z' }),
        ))
          assert.ok(value !== '' && Array.from(value).length <= 32, `${topic}: ${value}`)
  })

  it('is for one’s own matters, or for what one follows', () => {
    assert.deepEqual(['request', 'complaint', 'own_topic'].map(purposeOf), [
      'progress',
      'progress',
      'progress',
    ])
    assert.deepEqual(['document', 'follows', 'topic'].map(purposeOf), ['news', 'news', 'news'])
  })

  it('is read from the settings, and nothing half understood is taken', () => {
    assert.deepEqual(templatesOf([TEMPLATE]), [TEMPLATE])
    assert.deepEqual(templatesOf([]), [])
    const wrong = [
      {},
      null,
      [1],
      [{ ...TEMPLATE, purpose: 'advertising' }],
      [{ ...TEMPLATE, id: 'a b' }],
      [{ ...TEMPLATE, fields: {} }],
      [{ ...TEMPLATE, fields: { letter1: 'title' } }],
      [{ ...TEMPLATE, fields: { thing1: 'name of the person' } }],
      [TEMPLATE, { ...TEMPLATE, id: 'other' }],
    ]
    for (const given of wrong) assert.equal(templatesOf(given), null, JSON.stringify(given))
  })
})
