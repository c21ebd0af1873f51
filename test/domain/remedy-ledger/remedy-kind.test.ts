import assert from 'node:assert/strict'
import { it } from 'node:test'
import { REMEDY } from '../../../src/domain/remedy-ledger/remedy-kind'
import { entered, FACTS, remedyOf } from './remedy-builder'

it('an entry of the ledger is open until it is settled, and never public', () => {
  assert.deepEqual(REMEDY.outlineOf(remedyOf(entered())), {
    title: FACTS.title,
    status: 'to_answer',
    isOpen: true,
    isPublic: false,
    ownerId: null,
  })
  const settled = REMEDY.outlineOf(remedyOf(entered(), ['result_recorded']))
  assert.deepEqual([settled.isOpen, settled.isPublic], [false, false])
})
