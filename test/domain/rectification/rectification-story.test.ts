import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rectificationStory } from '../../../src/domain/rectification/rectification-story'
import { ordered, WHOLE, withdrawn } from './rectification-builder'

describe('the story of an order to correct', () => {
  it('tells each event with its day, by role', () => {
    const lines = rectificationStory(WHOLE).map(({ who, title, text }) => `${who}：${title}：${text}`)
    assert.equal(lines[0], '县级主管部门：督促整改：最迟2026年3月20日。核对每一项')
    assert.equal(lines[2], '党政办经办人：报整改情况：改了电话（公开指南）')
    assert.equal(lines[3], '县级主管部门：退回重新整改：最迟2026年3月27日。路线还是旧的')
    assert.equal(rectificationStory([ordered(), withdrawn(2)])[1]?.text, '重复')
  })
})
