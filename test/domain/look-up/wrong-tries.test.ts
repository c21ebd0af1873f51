import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  afterWrongTry,
  lockedAt,
  MOST_WRONG_TRIES,
  NO_WRONG_TRIES,
  timeOfDay,
  type WrongTries,
} from '../../../src/domain/look-up/wrong-tries'

const NINE = '2026-03-02T01:00:00.000Z'
const TEN_BEFORE = '2026-03-02T01:59:59.000Z'
const TEN = '2026-03-02T02:00:00.000Z'
const ELEVEN = '2026-03-02T03:00:00.000Z'

const wrongly = (times: number, tries: WrongTries = NO_WRONG_TRIES): WrongTries =>
  Array.from({ length: times }).reduce<WrongTries>(
    (all) => afterWrongTry(all, MOST_WRONG_TRIES.case, { now: NINE, until: TEN }),
    tries,
  )

describe('looking up a case with the wrong digits', () => {
  it('is borne four times, and shuts the door on the fifth', () => {
    assert.equal(lockedAt(wrongly(4), NINE), null)
    assert.equal(lockedAt(wrongly(5), NINE), TEN)
  })

  it('opens the door again when the hour is over, with a clean sheet', () => {
    const locked = wrongly(5)
    assert.equal(lockedAt(locked, TEN_BEFORE), TEN)
    assert.equal(lockedAt(locked, TEN), null)
    const next = afterWrongTry(locked, MOST_WRONG_TRIES.case, { now: TEN, until: ELEVEN })
    assert.deepEqual(next, { count: 1, forgottenAt: ELEVEN, lockedUntil: null })
  })

  it('forgets tries that lie an hour back', () => {
    const next = afterWrongTry(wrongly(4), MOST_WRONG_TRIES.case, { now: TEN, until: ELEVEN })
    assert.equal(next.count, 1)
  })

  it('counts on within the hour', () => {
    const next = afterWrongTry(wrongly(3), MOST_WRONG_TRIES.case, { now: TEN_BEFORE, until: ELEVEN })
    assert.deepEqual(next, { count: 4, forgottenAt: TEN, lockedUntil: null })
  })

  it('bears more from one address, which a whole village may share', () => {
    assert.ok(MOST_WRONG_TRIES.address > MOST_WRONG_TRIES.case)
  })

  it('says when, by the clock of Shanghai', () => {
    assert.equal(timeOfDay(NINE), '09:00')
    assert.equal(timeOfDay('2026-03-02T16:32:10.000Z'), '00:32')
  })
})
