import assert from 'node:assert/strict'
import { it } from 'node:test'
import { remedyStory } from '../../../src/domain/remedy-ledger/remedy-story'
import { entered, remedyOf } from './remedy-builder'

it('the story of an entry tells each step by role, with its date and document', () => {
  const story = remedyStory(
    remedyOf(
      entered(),
      ['answered', 'li:handler'],
      ['hearing_set'],
      ['result_recorded'],
      ['result_changed', 'head:office_head'],
      ['carried_out'],
      ['amended'],
      ['struck_out', 'head:office_head'],
    ),
  )
  assert.deepEqual(
    story.map(({ title }) => title),
    ['登记', '答复（答辩）', '开庭、听证', '结果', '更正结果', '履行', '更正登记', '撤销登记'],
  )
  assert.equal(story[0]?.text, '行政复议，盈江县人民政府，2026年3月2日收到')
  assert.match(
    story[4]?.text ?? '',
    /^结果纠正，2026年3月20日，.*最迟2026年4月20日履行：重新作出答复，看错了决定书$/,
  )
  assert.doesNotMatch(JSON.stringify(story), /"who":"(li|head|clerk)"/)
})
