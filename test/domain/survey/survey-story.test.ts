import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publicSurveyStory, surveyStory } from '../../../src/domain/survey/survey-story'
import { AFTER, DRAFTED, OPEN, PUBLISHED, RESULT, SUBMITTED, surveyOf } from './survey-builder'

describe('the story of a survey', () => {
  it('tells every step at the desk', () => {
    const events = surveyOf(
      ...[DRAFTED, SUBMITTED, ['returned', 'head:office_head'] as const, ['edited', 'clerk:clerk'] as const],
      ...[...OPEN.slice(1), ['closed', 'mayor:mayor', AFTER] as const, RESULT],
      ...[['result_returned', 'head:office_head', AFTER] as const, RESULT, PUBLISHED],
    )
    const story = surveyStory(events)
    assert.equal(story.length, events.length)
    assert.match(story.find(({ title }) => title === '开始评议')?.text ?? '', /200人里抽签邀请40人/)
    assert.equal(story[2]?.text, '时间太短')
  })

  it('tells outside only what concerns everybody', () => {
    const titles = publicSurveyStory(surveyOf(...OPEN, RESULT, PUBLISHED)).map(({ title }) => title)
    assert.deepEqual(titles, ['开始评议', '公布结果'])
    const stopped = publicSurveyStory(surveyOf(...OPEN, ['stopped', 'head:office_head']))
    assert.equal(stopped.at(-1)?.text, '问题印错了')
  })
})
