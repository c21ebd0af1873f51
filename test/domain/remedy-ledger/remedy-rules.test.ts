import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ROLES } from '../../../src/domain/people/roles'
import { REMEDY_ACTS } from '../../../src/domain/remedy-ledger/events'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import {
  judgeRemedyAct,
  lawfulRemedyActs,
  REMEDY_RULES,
} from '../../../src/domain/remedy-ledger/remedy-rules'
import { entered, remedyOf, type Step } from './remedy-builder'

const ENDS: readonly (readonly Step[])[] = [
  [],
  [['answered']],
  [['result_recorded']],
  [['result_changed']],
  [['struck_out']],
]

describe('the table of acts on the ledger', () => {
  it('lets each status and role do what the table says and nothing else', () => {
    for (const steps of ENDS)
      for (const role of ROLES)
        for (const act of REMEDY_ACTS) {
          const state = remedyAt(remedyOf(entered(), ...steps))
          const { statuses, roles } = REMEDY_RULES[act]
          const permission = judgeRemedyAct(act, state, { personId: 'p', role })
          assert.equal(permission.allowed, statuses.includes(state.status) && roles.includes(role))
          if (!permission.allowed) assert.match(permission.message, /请/)
        }
  })

  it('leaves nothing to do with an entry that was struck out, nor to residents and the county', () => {
    const struck = remedyOf(entered(), ['struck_out'])
    for (const role of ROLES) assert.deepEqual(lawfulRemedyActs(struck, { personId: 'p', role }), [])
    for (const role of ['resident', 'county', 'village_clerk'] as const)
      assert.deepEqual(lawfulRemedyActs(remedyOf(entered()), { personId: 'p', role }), [])
  })
})
