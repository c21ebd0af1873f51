import assert from 'node:assert/strict'
import { it } from 'node:test'
import { proposalStory } from '../../../src/domain/proposal/proposal-story'
import { ANSWERED, ASSIGNED, JOINT, proposalOf, REGISTERED } from './proposal-builder'

it('the story of a proposal names roles and what was done, never who', () => {
  const words = { opinion: 'discontent', words: '没有说清哪天修' }
  const list = proposalOf(
    REGISTERED,
    ['amended', 'clerk:clerk'],
    ASSIGNED,
    JOINT,
    ['extended', 'head:office_head'],
    ANSWERED,
    ['published', 'head:office_head'],
    ['hidden', 'head:office_head'],
    ['opinion_given', 'clerk:clerk', '2026-06-01', words],
    ['closed', 'head:office_head'],
  )
  const story = proposalStory(list)
  assert.deepEqual(
    story.map(({ title }) => title),
    [
      '登记',
      '更正登记',
      '分办',
      '收到会办意见',
      '按六个月办理',
      '答复代表',
      '公开办理结果',
      '撤下公开的结果',
      '代表评价',
      '办结',
    ],
  )
  assert.equal(story[8]?.text, '不满意：没有说清哪天修')
  assert.equal(story[5]?.text, 'B类：正在解决或者列入计划。沟通：当面走访')
  assert.ok(story.every(({ who }) => !who.includes('li')))
})
