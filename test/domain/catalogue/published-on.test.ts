import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { isSettled, lastOutOn, publishedOn } from '../../../src/domain/catalogue/published-on'
import { anEntry, aRecord } from './catalogue-builder'

describe('the day a piece of information first went out', () => {
  it('is the earliest of its entries in force', () => {
    const entries = [anEntry(), anEntry({ id: 'e2', channel: 'website', wentOutOn: day('2026-03-05') })]
    assert.equal(publishedOn(aRecord({}, entries)), '2026-03-05')
    assert.equal(publishedOn(aRecord({}, [...entries, anEntry({ id: 'e3', counters: 'e2' })])), '2026-03-10')
  })

  it('differs from the day it last went out, which is the latest of them', () => {
    const entries = [anEntry(), anEntry({ id: 'e2', channel: 'website', wentOutOn: day('2026-03-20') })]
    assert.equal(lastOutOn(aRecord({}, entries)), '2026-03-20')
    assert.equal(lastOutOn(aRecord({}, [...entries, anEntry({ id: 'e3', counters: 'e2' })])), '2026-03-10')
    assert.equal(lastOutOn(aRecord()), null)
  })

  it('is none without entries; then something is owed unless there is nothing to publish', () => {
    assert.equal(publishedOn(aRecord()), null)
    assert.ok(!isSettled(aRecord()))
    assert.ok(isSettled(aRecord({ noneBecause: '本季度没有采购' })))
    assert.ok(isSettled(aRecord({}, [anEntry()])))
    assert.ok(!isSettled(aRecord({}, [anEntry(), anEntry({ id: 'e2', counters: 'e1' })])))
  })
})
