import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { appointmentStory, documentLine } from '../../../src/domain/leading-group/appointment-story'
import { confirmed, ended, recorded, struckOut } from './appointment-builder'

describe('the story of an appointment', () => {
  it('tells each step with its document', () => {
    const story = appointmentStory([recorded(), confirmed(), ended('2026-06-30'), struckOut(4)])
    assert.deepEqual(
      story.map(({ title }) => title),
      ['登记任职', '确认任职', '登记免职', '撤销登记'],
    )
    assert.match(story[0]?.text ?? '', /张三，组长，2026年3月2日起/)
    assert.match(story[2]?.text ?? '', /任职到2026年6月30日，《免职通知》/)
  })
  it('names a document without a number by its title', () => {
    assert.equal(documentLine({ title: '通知', number: '' }), '《通知》')
  })
})
