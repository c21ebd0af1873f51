import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CSV_MARK, csvLine } from '../../../src/domain/open-data/csv'

describe('CSV', () => {
  it('quotes commas, quotation marks and line breaks (RFC 4180)', () => {
    assert.equal(csvLine(['a', 'b,c', '"d"', 'e\nf']), 'a,"b,c","""d""","e\nf"\r\n')
  })

  it('gives a spreadsheet no formula to run, in half or full width, behind blanks or not', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '\u3000=1', '\t=1'])
      assert.equal(csvLine([formula]).replace(/"/g, '').startsWith("'"), true, JSON.stringify(formula))
    assert.equal(csvLine(['2026-03-02', '盏政发〔2026〕3号']), '2026-03-02,盏政发〔2026〕3号\r\n')
  })

  it('begins with the mark that makes a spreadsheet read UTF-8', () => {
    assert.equal(new TextEncoder().encode(CSV_MARK).join(' '), '239 187 191')
  })
})
