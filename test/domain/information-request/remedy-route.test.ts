import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { remedyRouteOf, silenceRoute } from '../../../src/domain/information-request/remedy-route'

const [LAST_OLD, FIRST_NEW] = [day('2023-12-31'), day('2024-01-01')]

describe('the route of a remedy (行政复议法 Art. 23)', () => {
  it('is reconsideration first for a refusal from 2024-01-01 on', () => {
    assert.equal(remedyRouteOf('secret', LAST_OLD), 'either')
    assert.equal(remedyRouteOf('secret', FIRST_NEW), 'reconsideration_first')
  })

  it('is a free choice for other answers', () => {
    assert.equal(remedyRouteOf('not_exist', FIRST_NEW), 'either')
  })

  it('is none where nothing was decided', () => {
    assert.equal(remedyRouteOf('other', FIRST_NEW), 'none')
  })

  it('against silence is reconsideration first from 2024-01-01 on', () => {
    assert.equal(silenceRoute(LAST_OLD), 'either')
    assert.equal(silenceRoute(FIRST_NEW), 'reconsideration_first')
  })
})
