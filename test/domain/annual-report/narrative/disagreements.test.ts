import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { disagreementsIn } from '../../../../src/domain/annual-report/narrative/disagreements'
import { narrativeOf } from '../../../../src/domain/annual-report/narrative/narrative'
import { REPORT_FORMS } from '../../../../src/domain/annual-report/report-form'
import { FACTS } from './facts-builder'

const PHRASE = { before: '主动公开政府信息', value: 137, after: '条' }

describe('a figure in an edited chapter', () => {
  it('is marked where the records say otherwise, also when they were corrected after it was written', () => {
    const [found] = disagreementsIn('我镇主动公开政府信息 136 条，', [PHRASE])
    assert.deepEqual(found, { said: '主动公开政府信息 136 条', counted: '主动公开政府信息137条' })
    assert.deepEqual(disagreementsIn('我镇主动公开政府信息137条，', [PHRASE]), [])
    assert.deepEqual(disagreementsIn('我镇公开了很多信息。', [PHRASE]), [])
    assert.deepEqual(disagreementsIn('主动公开政府信息1,137条', [{ ...PHRASE, value: 1137 }]), [])
  })

  it('is never marked in the words of the system itself, and always once its number is another', () => {
    const figures = fc.record({
      received: fc.nat(9999),
      carriedIn: fc.nat(9999),
      ended: fc.nat(9999),
      carriedOut: fc.nat(9999),
      late: fc.nat(99),
    })
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const worded = (requests: typeof one) =>
          narrativeOf(REPORT_FORMS.form_2021, { ...FACTS, requests }).find(({ key }) => key === 'overall')!
        const [then, now] = [worded(one), worded(other)]
        assert.deepEqual(disagreementsIn(then.text, then.figures), [])
        const changed = (Object.keys(one) as (keyof typeof one)[]).filter((key) => one[key] !== other[key])
        assert.equal(disagreementsIn(then.text, now.figures).length, changed.length)
      }),
      { numRuns: 50 },
    )
  })
})
