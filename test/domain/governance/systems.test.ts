import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  EVIDENCE,
  EVIDENCE_KEYS,
  evidenceOf,
  rateText,
  SYSTEM_RULES,
  SYSTEMS,
} from '../../../src/domain/governance/systems'

describe('the six systems', () => {
  it('are six, each with its article', () => {
    assert.equal(SYSTEMS.length, 6)
    for (const system of SYSTEMS) assert.match(SYSTEM_RULES[system].article, /《政府信息公开条例》第/)
  })
  it('show figures of their own, each once', () => {
    assert.deepEqual(SYSTEMS.flatMap(evidenceOf).sort(), [...EVIDENCE_KEYS].sort())
    assert.deepEqual(evidenceOf('evaluation'), ['surveys_published', 'surveys_unsettled'])
    assert.equal(EVIDENCE.requests_late.isShortfall, true)
  })
  it('say a rate of what was owed, and nothing where nothing was', () => {
    assert.equal(rateText(12, 1), '13 件中按期 12 件（92%）')
    assert.equal(rateText(999, 1), '1000 件中按期 999 件（99%）')
    assert.equal(rateText(0, 0), '')
  })
})
