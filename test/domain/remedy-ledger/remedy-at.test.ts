import assert from 'node:assert/strict'
import { it } from 'node:test'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import { CORRECTED, entered, FACTS, remedyOf } from './remedy-builder'

it('an entry stands where its events leave it', () => {
  assert.equal(remedyAt(remedyOf(entered())).status, 'to_answer')
  assert.equal(remedyAt(remedyOf(entered(), ['answered'], ['hearing_set'])).status, 'awaiting')
  assert.equal(remedyAt(remedyOf(entered(), ['result_recorded'])).status, 'settled')
  const corrected = remedyOf(entered(), ['result_recorded'], ['result_changed'])
  assert.equal(remedyAt(corrected).status, 'to_carry_out')
  assert.deepEqual(remedyAt(corrected).decision, CORRECTED)
  const done = remedyOf(entered(), ['result_changed'], ['carried_out'])
  assert.equal(remedyAt(done).status, 'settled')
  assert.equal(remedyAt(remedyOf(entered(), ['struck_out'])).status, 'struck_out')
  const amended = ['amended', 'clerk:clerk', { facts: { ...FACTS, number: '改过的号' } }] as const
  assert.equal(remedyAt(remedyOf(entered(), amended)).facts.number, '改过的号')
  assert.throws(() => remedyAt([]), /begins with its entering/)
})
