import assert from 'node:assert/strict'
import { it } from 'node:test'
import { figuresIn, sentenceText } from '../../../../src/domain/annual-report/narrative/phrases'
import { NARRATIVE_TOPICS, TOPIC_SENTENCES } from '../../../../src/domain/annual-report/narrative/topics'
import { FACTS } from './facts-builder'

it('every topic ends its sentences, and each of its figures stands in them', () => {
  for (const topic of NARRATIVE_TOPICS) {
    const sentences = TOPIC_SENTENCES[topic](FACTS).filter(({ length }) => length > 0)
    const text = sentences.map(sentenceText).join('')
    assert.ok(text.endsWith('。'), topic)
    for (const { before, value, after } of figuresIn(sentences))
      assert.ok(text.includes(`${before}${value}${after}`))
  }
})
