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

it('the yearly survey is worded with both groups apart, or not at all', () => {
  const said = (survey: typeof FACTS.survey) =>
    TOPIC_SENTENCES.supervision({ ...FACTS, survey })
      .map(sentenceText)
      .join('')
  assert.match(
    said({ invited: 31, open: 20 }),
    /抽签邀请的群众作答31人，自愿参加的群众作答20人，结果和改进措施已经公布。/,
  )
  assert.match(said({ invited: null, open: 20 }), /评议，自愿参加的群众作答20人/)
  assert.doesNotMatch(said({ invited: null, open: null }), /评议/)
})
