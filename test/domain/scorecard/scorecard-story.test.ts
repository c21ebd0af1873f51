import assert from 'node:assert/strict'
import { it } from 'node:test'
import { scorecardStory } from '../../../src/domain/scorecard/scorecard-story'
import { appealed, confirmed, decided, drafted, shown, struckOut } from './scorecard-builder'

it('the story of a card tells each step with its reason', () => {
  const events = [drafted(), shown(), appealed({ from: '村主任' }), decided(), confirmed(5), struckOut(6)]
  assert.deepEqual(
    scorecardStory(events).map(({ title, text }) => `${title} ${text}`.trim()),
    [
      '生成评分表 依据系统记录，校验码 a1b2c3d4e5f6',
      '送本机构核对 最迟2026年10月16日申诉',
      '申诉 按期办结：期限算错了（村主任提出）',
      '复核申诉 按期办结：成立，1 件不扣分。核对属实',
      '确认',
      '撤销 重复',
    ],
  )
})
