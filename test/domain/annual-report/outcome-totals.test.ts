import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countRequests } from '../../../src/domain/annual-report/count-requests'
import { makeReport } from '../../../src/domain/annual-report/make-report'
import { outcomeTotals } from '../../../src/domain/annual-report/outcome-totals'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { groupsOf, NO_ENTRIES, request } from './report-builder'

const totalsOf = (year: number, through?: number) => {
  const form = formOfYear(year, through)
  const open = request({ endedYear: null, outcome: null, receivedYear: year })
  const ended = (outcome: 'granted' | 'secret' | 'law_forbids') =>
    request({ receivedYear: year, endedYear: year, outcome })
  const groups = groupsOf(open, ended('granted'), ended('secret'), ended('law_forbids'))
  return outcomeTotals(
    makeReport({
      ...{ year, form, tenantName: '盏西镇' },
      known: { counts: countRequests(form, year, groups), entries: NO_ENTRIES },
      against: { lastYear: null, unplaced: 0, leftOut: 0 },
      texts: new Map(),
    }).tables,
  )
}

describe('what became of the requests of a year', () => {
  it('is one line a kind of result, refusals of every ground together, without what did not occur', () => {
    assert.deepEqual(totalsOf(2026), [
      { label: '予以公开', value: 1 },
      { label: '不予公开', value: 2 },
      { label: '结转下年', value: 1 },
    ])
  })

  it('is not told by the form of 2014, which has no such table', () => {
    assert.deepEqual(totalsOf(2016, 2018), [])
  })
})
