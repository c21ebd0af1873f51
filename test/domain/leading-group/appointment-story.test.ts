import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { appointmentStory, documentLine } from '../../../src/domain/leading-group/appointment-story'
import { amended, confirmed, ended, recorded, struckOut } from './appointment-builder'

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
  it('tells a change with its day and its document', () => {
    const [told] = appointmentStory([recorded(), confirmed(), amended('2026-06-01')]).slice(-1)
    assert.equal(told?.title, '更改姓名或职务')
    assert.equal(told.text, '2026年6月1日起：张三，党委书记，《关于调整领导小组的通知》（盏政发〔2026〕9号）')
  })
  it('names a document without a number by its title', () => {
    assert.equal(documentLine({ title: '通知', number: '' }), '《通知》')
  })
})
