import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  isSuit,
  REMEDY_PART_TEXTS,
  REMEDY_PARTS,
  REMEDY_WAYS,
  REMEDY_WAY_TEXTS,
  remedyResultText,
} from '../../../src/domain/remedy-ledger/ways'

it('ways of contesting are named as table 3 names them; results of a report in words of their own', () => {
  assert.deepEqual(REMEDY_WAYS.filter(isSuit), ['suit_direct', 'suit_after'])
  assert.match(REMEDY_WAY_TEXTS.suit_direct, /未经复议直接起诉/)
  assert.equal(remedyResultText('reconsideration', 'corrected'), '结果纠正')
  assert.match(remedyResultText('report', 'corrected'), /责令改正/)
  assert.equal(Object.keys(REMEDY_PART_TEXTS).length, REMEDY_PARTS.length)
})
