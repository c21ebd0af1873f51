import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { WAY_CODES, WAYS } from '../../../src/domain/triage/ways'

describe('each end of the questions', () => {
  for (const code of WAY_CODES) {
    it(`${WAYS[code].title} says what to do, whom to ask, how long it may take, and on what law`, () => {
      const way = WAYS[code]
      assert.equal(way.code, code)
      assert.ok(way.text.length > 10)
      assert.ok(way.contact.length > 0)
      assert.ok(way.limits.length > 0)
      for (const basis of way.basis) assert.match(basis, /^《.+》/)
      assert.ok(way.basis.length > 0)
    })
  }

  it('names the lawful terms of a petition: 15 days to be told, 60 and 30 to be handled', () => {
    const words = WAYS.petition.limits.join('')
    for (const days of ['15 日', '60 日', '30 日']) assert.ok(words.includes(days), days)
  })

  it('sends a report of misconduct to the discipline office, not to the office it is about (信访工作条例 Art. 30)', () => {
    assert.equal(WAYS.discipline_report.contact, 'discipline')
  })

  it('sends a complaint about disclosure to the county, not to the township (Art. 47, 51)', () => {
    assert.equal(WAYS.disclosure_complaint.contact, 'supervisor')
  })
})
