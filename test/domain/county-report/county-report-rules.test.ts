import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  countyReportDueOn,
  COUNTY_REPORT_RULES,
  judgeCountyReportAct,
  type CountyReportSituation,
} from '../../../src/domain/county-report/county-report-rules'
import type { CountyReportAct } from '../../../src/domain/county-report/events'
import {
  BEGUN,
  countyEvents,
  PUBLISHED,
  REVIEWED,
  situationAfter,
  SUBMITTED,
  WRITTEN,
} from './county-report-builder'

const DRAFT = countyEvents(BEGUN, WRITTEN)
const HANDED = countyEvents(BEGUN, WRITTEN, SUBMITTED)
const LOOKED_AT = countyEvents(BEGUN, WRITTEN, SUBMITTED, REVIEWED)
const PUBLIC = countyEvents(BEGUN, WRITTEN, SUBMITTED, REVIEWED, PUBLISHED)

const said = (act: CountyReportAct, situation: CountyReportSituation, personId: string): string => {
  const judged = judgeCountyReportAct(act, situation, { role: 'county', personId })
  return judged.allowed ? 'allowed' : judged.code
}

describe('what may be done with the county’s report', () => {
  it('is the county’s alone', () => {
    for (const { roles } of Object.values(COUNTY_REPORT_RULES)) assert.deepEqual(roles, ['county'])
    const judged = judgeCountyReportAct('submit', situationAfter(DRAFT), { role: 'clerk', personId: 'c' })
    assert.equal(judged.allowed, false)
  })

  it('is reviewed by another than wrote it, and approved by a third', () => {
    assert.equal(said('review', situationAfter(HANDED), 'writer'), 'not_a_writer')
    assert.equal(said('review', situationAfter(HANDED), 'reviewer'), 'allowed')
    assert.equal(said('publish', situationAfter(HANDED), 'approver'), 'not-now')
    assert.equal(said('publish', situationAfter(LOOKED_AT), 'writer'), 'not_a_writer')
    assert.equal(said('publish', situationAfter(LOOKED_AT), 'reviewer'), 'not_the_reviewer')
    assert.equal(said('publish', situationAfter(LOOKED_AT), 'approver'), 'allowed')
  })

  it('is handed over only with something in it, its checks holding and its chapters written', () => {
    const submit = (change: Partial<CountyReportSituation>) =>
      said('submit', situationAfter(DRAFT, change), 'writer')
    assert.equal(submit({ counted: 0 }), 'something_counted')
    assert.equal(submit({ failing: ['V1 …'] }), 'checks_hold')
    assert.equal(submit({ unwritten: ['一、总体情况'] }), 'chapters_written')
    assert.equal(submit({}), 'allowed')
  })

  it('stops where a township corrected its own meanwhile', () => {
    const since = ['盈江县盏西镇更正了报告']
    assert.equal(said('review', situationAfter(HANDED, { since }), 'reviewer'), 'still_the_same')
    assert.equal(said('publish', situationAfter(LOOKED_AT, { since }), 'approver'), 'still_the_same')
    assert.equal(said('return', situationAfter(HANDED, { since }), 'reviewer'), 'allowed')
  })

  it('is corrected only where it differs from what is public', () => {
    assert.equal(said('correct', situationAfter(PUBLIC), 'writer'), 'differs')
    assert.equal(said('correct', situationAfter(PUBLIC, { differs: true }), 'writer'), 'allowed')
  })
})

it('is published by 31 March of the next year', () => assert.equal(countyReportDueOn(2025), '2026-03-31'))
