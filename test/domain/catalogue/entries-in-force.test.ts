import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { checkCounter, checkEntry, entriesInForce } from '../../../src/domain/catalogue/entries-in-force'
import { aDisclosure, anEntry } from './catalogue-builder'

const today = day('2026-03-20')
const check = (
  draft: { channel?: string; place?: string; wentOutOn?: string },
  entries = [anEntry()],
  noneBecause = '',
) => {
  const { channel = 'broadcast', place = '', wentOutOn = '2026-03-10' } = draft
  const facts = { disclosure: aDisclosure({ noneBecause }), entries, today }
  const checked = checkEntry({ channel, place, wentOutOn: day(wentOutOn) }, facts)
  return checked.ok ? 'ok' : checked.code
}

describe('an entry of the channels ledger', () => {
  it('is taken for a known channel, from the day of making to today', () => {
    assert.equal(check({}), 'ok')
    assert.equal(check({ wentOutOn: '2026-03-20' }), 'ok')
    assert.equal(check({ wentOutOn: '2026-03-02' }), 'ok')
  })

  it('is refused in the future, before the information was made, on an unknown channel', () => {
    assert.equal(check({ wentOutOn: '2026-03-21' }), 'entry-in-future')
    assert.equal(check({ wentOutOn: '2026-03-01' }), 'entry-before-formed')
    assert.equal(check({ channel: 'telegraph' }), 'unknown-channel')
  })

  it('is refused twice for one channel, place and day, taken again once it was taken back', () => {
    const same = { channel: 'notice_board', place: '镇政府公示栏' }
    assert.equal(check(same), 'entry-twice')
    assert.equal(check({ ...same, place: '芒线村公示栏' }), 'ok')
    assert.equal(check({ ...same, wentOutOn: '2026-03-11' }), 'ok')
    assert.equal(check(same, [anEntry(), anEntry({ id: 'e2', counters: 'e1' })]), 'ok')
  })

  it('is refused where it was recorded that there is nothing to publish', () => {
    assert.equal(check({}, [], '本季度没有发放'), 'nothing-to-publish')
  })
})

describe('a counter-entry', () => {
  const entries = [anEntry(), anEntry({ id: 'e2', channel: 'broadcast' })]

  it('takes an entry out of the count and leaves it in the ledger', () => {
    const after = [...entries, anEntry({ id: 'e3', counters: 'e1', note: '贴错了地方' })]
    assert.deepEqual(
      entriesInForce(after).map(({ id }) => id),
      ['e2'],
    )
    assert.equal(after.length, 3)
  })

  it('is for an entry that is there and still counts, never for a counter-entry', () => {
    const countered = [...entries, anEntry({ id: 'e3', counters: 'e1' })]
    const code = (id: string, of = entries) => {
      const checked = checkCounter(id, of)
      return checked.ok ? 'ok' : checked.code
    }
    assert.equal(code('e1'), 'ok')
    assert.equal(code('e9'), 'no-such-entry')
    assert.equal(code('e1', countered), 'countered-already')
    assert.equal(code('e3', countered), 'countered-already')
  })
})
