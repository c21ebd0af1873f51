import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cellsOfRequest } from '../../../src/domain/annual-report/cells-of-request'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { OUTCOME_CODES, OUTCOMES } from '../../../src/domain/information-request/outcomes'
import { anyRequest, request } from './report-builder'

const in2026 = cellsOfRequest(formOfYear(2026), 2026)

describe('where a request is counted in table 2', () => {
  it('new and ended in the year', () => {
    assert.deepEqual(in2026(request()), ['table2.new.citizen', 'table2.r1.citizen'])
  })
  it('carried in from the year before and ended in this', () => {
    assert.deepEqual(in2026(request({ receivedYear: 2025 })), [
      'table2.carried_in.citizen',
      'table2.r1.citizen',
    ])
  })
  it('still open, or ended later: carried out', () => {
    const carried = ['table2.new.business', 'table2.carried_out.business']
    assert.deepEqual(in2026(request({ applicantKind: 'business', endedYear: null, outcome: null })), carried)
    assert.deepEqual(in2026(request({ applicantKind: 'business', endedYear: 2027 })), carried)
  })
  it('over before the year, or not yet received: nowhere', () => {
    assert.deepEqual(in2026(request({ receivedYear: 2024, endedYear: 2025 })), [])
    assert.deepEqual(in2026(request({ receivedYear: 2027, endedYear: 2027 })), [])
  })
  for (const outcome of OUTCOME_CODES)
    it(`${outcome} has its row in the form of 2021 and in the trial form`, () => {
      const { reportRow } = OUTCOMES[outcome]
      assert.equal(in2026(request({ outcome }))[1], `table2.${reportRow}.citizen`)
      const facts = request({ outcome, receivedYear: 2020, endedYear: 2020 })
      const trial = reportRow.startsWith('r6') ? 'r6' : reportRow
      assert.equal(cellsOfRequest(formOfYear(2020), 2020)(facts)[1], `table2.${trial}.citizen`)
    })
  it('counts each request never or exactly twice: where it came from, where it went (V2, V5)', () => {
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 2019, max: 2028 }), (facts, year) => {
        const cells = cellsOfRequest(formOfYear(year), year)(facts)
        assert.ok(cells.length === 0 || cells.length === 2)
        assert.equal(new Set(cells).size, cells.length)
      }),
    )
  })
})

describe('where it is counted in the table of 2014', () => {
  const old = cellsOfRequest(formOfYear(2018), 2018)
  const facts = request({ receivedYear: 2018, endedYear: 2018 })
  it('by how it came, how it ended and what was answered', () => {
    assert.deepEqual(old({ ...facts, channel: 'registered_post', extended: true }), [
      'statistics.post.count',
      'statistics.ended_extended.count',
      'statistics.granted.count',
    ])
  })
  it('ended without an answer: not among the answers', () => {
    assert.deepEqual(old({ ...facts, outcome: 'other' }), [
      'statistics.online.count',
      'statistics.ended_in_time.count',
    ])
  })
})
