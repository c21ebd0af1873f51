import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_STATUS_TEXTS } from '../../../src/domain/complaint/complaint-status'
import { bareOfficeWords } from '../../../src/domain/house-terms/office-words'
import { complaintStory, storyForSender } from '../../../src/domain/complaint/complaint-story'
import { EVENT_OF_COMPLAINT_ACT } from '../../../src/domain/complaint/events'
import { lettersOf, SENT, type Step } from './complaint-builder'

const ALL: readonly Step[] = [
  SENT,
  ...Object.values(EVENT_OF_COMPLAINT_ACT).map((type): Step => [type, 'clerk:clerk']),
]

describe('the story of a letter', () => {
  it('tells every event with a title and a role, and no name', () => {
    const lines = complaintStory(lettersOf(...ALL))
    assert.equal(lines.length, ALL.length)
    for (const { title, who } of lines) assert.ok(title !== '' && who !== '')
    assert.doesNotMatch(JSON.stringify(lines), /clerk|\bli\b/)
  })

  it('keeps from the sender what the office says among itself', () => {
    const titles = storyForSender(lettersOf(...ALL)).map(({ title }) => title)
    for (const inside of ['内部备注', '交办', '退回交办', '请单位协办', '收到协办反馈', '登记回避'])
      assert.ok(!titles.includes(inside), inside)
    assert.ok(titles.includes('办理进展') && titles.includes('答复'))
  })

  it('speaks to the sender as people speak', () => {
    const told = storyForSender(lettersOf(...ALL)).map(({ title }) => title)
    assert.deepEqual(told.flatMap(bareOfficeWords), [])
    assert.deepEqual(Object.values(COMPLAINT_STATUS_TEXTS).flatMap(bareOfficeWords), [])
  })
})
