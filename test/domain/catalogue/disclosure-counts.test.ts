import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { disclosureCounts } from '../../../src/domain/catalogue/disclosure-counts'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { anEntry, aRecord } from './catalogue-builder'

const year = { from: day('2026-01-01'), to: day('2026-12-31') }
const count = (records: readonly DisclosureRecord[]) => disclosureCounts(records, year, () => 'budgets')

describe('counting what was published (Art. 50)', () => {
  it('counts one item once, on however many channels, and each channel for itself', () => {
    const everywhere = aRecord({}, [
      anEntry(),
      anEntry({ id: 'e2', channel: 'website', place: '' }),
      anEntry({ id: 'e3', place: '芒线村公示栏' }),
    ])
    const counts = count([everywhere])
    assert.equal(counts.items, 1)
    assert.equal(counts.onSite, 1)
    assert.equal(counts.elsewhereOnly, 0)
    const board = counts.channels.find(({ channel }) => channel === 'notice_board')
    assert.deepEqual(board, { channel: 'notice_board', items: 1, times: 2 })
  })

  it('puts an item into the year in which it first went out', () => {
    const lastYears = aRecord({}, [
      anEntry({ wentOutOn: day('2025-12-30') }),
      anEntry({ id: 'e2', channel: 'broadcast', wentOutOn: day('2026-01-05') }),
    ])
    const counts = count([lastYears])
    assert.equal(counts.items, 0)
    assert.equal(counts.channels.find(({ channel }) => channel === 'broadcast')?.times, 1)
  })

  it('leaves out what never went out, was taken back, or was nothing', () => {
    const takenBack = aRecord({}, [anEntry(), anEntry({ id: 'e2', counters: 'e1' })])
    assert.equal(count([aRecord(), takenBack, aRecord({ noneBecause: '没有' })]).items, 0)
  })

  it('adds up: on the site and elsewhere only make all', () => {
    const site = aRecord({ id: 's' }, [anEntry({ channel: 'website' })])
    const counts = count([site, aRecord({}, [anEntry()])])
    assert.equal(counts.onSite + counts.elsewhereOnly, counts.items)
    assert.deepEqual(counts.onSiteByColumn, { budgets: 1 })
    assert.deepEqual(counts.byColumn, { budgets: 2 })
  })
})
