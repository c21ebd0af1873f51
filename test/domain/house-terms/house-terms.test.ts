import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  changedTerms,
  checkHouseTerms,
  HOUSE_TERM_RULES,
  HOUSE_TERMS,
  USUAL_HOUSE_TERMS,
} from '../../../src/domain/house-terms/house-terms'

describe('the terms that a township sets itself', () => {
  it('hold as they come with the program', () => {
    assert.equal(checkHouseTerms(USUAL_HOUSE_TERMS).ok, true)
  })

  it('go as far as their rule says, each of them, in whole numbers', () => {
    for (const name of HOUSE_TERMS) {
      const { least, most, text } = HOUSE_TERM_RULES[name]
      const taken = (value: number) => checkHouseTerms({ ...USUAL_HOUSE_TERMS, [name]: value })
      assert.deepEqual([taken(least).ok, taken(most).ok], [true, true], name)
      for (const wrong of [least - 1, most + 1, least + 0.5, NaN, -3]) {
        const refused = taken(wrong)
        assert.ok(!refused.ok && refused.detail.field === name, `${name} ${wrong}`)
        assert.match(String(refused.detail.message), new RegExp(text.slice(0, 4)))
      }
    }
  })

  it('are never longer for a message than the guide for websites allows', () => {
    assert.equal(HOUSE_TERM_RULES.messageDays.most, 7)
  })

  it('are told by what was changed, and only that', () => {
    const after = { ...USUAL_HOUSE_TERMS, hotlineDays: 3, emergencyHours: 1 }
    assert.deepEqual(changedTerms(USUAL_HOUSE_TERMS, after), [
      '12345 工单，其他：5改为3个工作日',
      '紧急情况，有人看过：2改为1小时',
    ])
    assert.deepEqual(changedTerms(after, after), [])
  })
})
