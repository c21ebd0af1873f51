import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { OUTCOME_CODES } from '../../../src/domain/information-request/outcomes'
import type { OutcomeCode } from '../../../src/domain/information-request/outcomes'
import {
  onlineRemedy,
  remedyClause,
  remedyWarnings,
  REMEDY_SENTENCES,
} from '../../../src/domain/letters/remedy-clause'
import { OFFICE } from './letter-builder'

const clauseOn = (outcome: OutcomeCode, on: string): string =>
  remedyClause({ outcome, letterOn: day(on), office: OFFICE })

describe('the remedy clause by date of the letter (行政复议法 Art. 23)', () => {
  it('of a refusal since 2024-01-01 sends to the county government first, and names no direct suit', () => {
    const clause = clauseOn('internal', '2024-01-01')
    assert.match(clause, /60日内先向盈江县人民政府申请行政复议/)
    assert.doesNotMatch(clause, /6个月/)
  })

  it('of a refusal before 2024-01-01 leaves the choice', () => {
    assert.match(clauseOn('internal', '2023-12-31'), /或者.*6个月内向盈江县人民法院提起行政诉讼/)
  })

  it('of a grant leaves the choice on either side of that day', () => {
    for (const on of ['2023-12-31', '2024-01-01']) {
      assert.match(clauseOn('granted', on), /60日内向盈江县人民政府.*6个月内向盈江县人民法院/)
    }
  })

  it('leaves no place unfilled for any outcome', () => {
    for (const outcome of OUTCOME_CODES) {
      const clause = clauseOn(outcome, '2026-03-18')
      assert.doesNotMatch(clause, /[〔〕]/)
      assert.equal(clause === '', outcome === 'other')
    }
  })

  it('comes from data, one sentence for each span and route', () => {
    assert.equal(REMEDY_SENTENCES.length, 4)
  })
})

describe('the remedy clause of a closing notice', () => {
  it('speaks of the decision and the notice', () => {
    const clause = remedyClause({
      outcome: 'abandoned',
      letterOn: day('2026-03-18'),
      office: OFFICE,
      against: 'closing_notice',
    })
    assert.match(clause, /^如不服本决定，可自收到本告知书之日起60日内向盈江县人民政府/)
    assert.doesNotMatch(clause, /答复/)
  })
})

describe('the online way to reconsideration (复议法 Art. 22)', () => {
  const online = { letterOn: day('2026-03-18'), servedOnline: true, office: OFFICE }
  it('is told with a letter served online since 2024-01-01', () => {
    assert.match(onlineRemedy(online), /掌上复议小程序/)
    assert.equal(onlineRemedy({ ...online, servedOnline: false }), '')
    assert.equal(onlineRemedy({ ...online, letterOn: day('2023-12-29') }), '')
  })

  it('is missed by a warning when the settings hold none', () => {
    const office = { ...OFFICE, onlineReconsideration: '' }
    assert.equal(remedyWarnings({ ...online, office }, '如不服').length, 1)
    assert.deepEqual(remedyWarnings({ ...online, office }, ''), [])
    assert.deepEqual(remedyWarnings(online, '如不服'), [])
  })
})
