import assert from 'node:assert/strict'
import { it } from 'node:test'
import { EVENT_OF_WORK_ACT, WORK_ACTS } from '../../../src/domain/work-record/events'

it('each act on a record of work makes an event of its own', () => {
  assert.equal(new Set(Object.values(EVENT_OF_WORK_ACT)).size, WORK_ACTS.length)
})
