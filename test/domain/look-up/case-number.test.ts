import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { caseNumberIn, writtenCaseNumber } from '../../../src/domain/look-up/case-number'

describe('a case number as people type it', () => {
  const seven = { year: 2026, running: 7 }
  for (const typed of [
    '盏公申〔2026〕7号',
    '盏公申（2026）7号',
    '盏公申[2026] 7 号',
    '２０２６－７',
    '2026年7',
    ' 2026-07 ',
  ]) {
    it(`is read from “${typed}”`, () => assert.deepEqual(caseNumberIn(typed), seven))
  }

  it('is not read where there is none', () => {
    for (const typed of ['', '盏公申', '2026', '7', '2026-0', '20267', '2026-7-8', '13900000001'])
      assert.equal(caseNumberIn(typed), null, typed)
  })

  it('is written as the office writes it', () => {
    assert.equal(writtenCaseNumber('盏公申', seven), '盏公申〔2026〕7号')
  })
})
