import assert from 'node:assert/strict'
import { it } from 'node:test'
import { inspectionStory } from '../../../src/domain/inspection/inspection-story'
import { begun, filled, mended, signed, struckOut } from './inspection-builder'

it('the story of an inspection tells each step', () => {
  const story = inspectionStory([begun(), filled(), signed(), mended(), struckOut(5)])
  assert.deepEqual(
    story.map(({ title }) => title),
    ['登记检查', '填写检查表', '签字', '改正', '撤销登记'],
  )
  assert.match(story[3]?.text ?? '', /公开指南要素齐全.*2026年3月2日，已补充/)
})
