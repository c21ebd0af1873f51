import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ROLES } from '../../../src/domain/people/roles'
import { RECTIFICATION_ACTS } from '../../../src/domain/rectification/events'
import { rectificationAt } from '../../../src/domain/rectification/rectification-at'
import { judgeRectificationAct } from '../../../src/domain/rectification/rectification-rules'
import { answered, CLERK, ordered, WHOLE } from './rectification-builder'

const lawful = (events: typeof WHOLE, role: (typeof ROLES)[number]) =>
  RECTIFICATION_ACTS.filter(
    (act) => judgeRectificationAct(act, rectificationAt(events), { personId: 'p', role }).allowed,
  )

describe('acts on an order to correct', () => {
  it('are the township’s to answer and the county’s to judge', () => {
    for (const role of ROLES) {
      const isTownship = role === 'clerk' || role === 'office_head' || role === 'mayor'
      const isCounty = role === 'county'
      assert.deepEqual(
        lawful([ordered()], role),
        isTownship ? ['answer'] : isCounty ? ['extend', 'withdraw'] : [],
        role,
      )
      assert.deepEqual(
        lawful([ordered(), answered(2)], role),
        isCounty ? ['accept', 'return', 'withdraw'] : [],
        role,
      )
      assert.deepEqual(lawful(WHOLE, role), [], role)
    }
  })

  it('are not for whoever reported: he may have both roles and still not accept his own report', () => {
    const state = rectificationAt([ordered(), answered(2)])
    const judged = judgeRectificationAct('accept', state, { personId: CLERK.personId, role: 'county' })
    assert.match(judged.allowed ? '' : judged.message, /请县里另一位同志核查/)
    const other = (act: 'return' | 'withdraw') =>
      judgeRectificationAct(act, state, { personId: CLERK.personId, role: 'county' }).allowed
    assert.deepEqual([other('return'), other('withdraw')], [true, false])
  })
})
