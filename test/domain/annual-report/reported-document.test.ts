import assert from 'node:assert/strict'
import { it } from 'node:test'
import { DOCUMENT_COUNTS, type ReportedDocument } from '../../../src/domain/annual-report/reported-document'
import { day } from '../../../src/domain/calendar/civil-date'

const document: ReportedDocument = {
  ...{
    id: 'a',
    title: '办法',
    number: '',
    issuer: '盏西镇人民政府',
    kind: 'normative',
    isEndedUndated: false,
  },
  formedOn: null,
  publishedOn: day('2025-02-01'),
  endedFrom: day('2026-01-01'),
}

it('a document without its day may be of any year up to its publishing, and of none after', () => {
  const { leavesOpen } = DOCUMENT_COUNTS.made
  assert.deepEqual(
    [2024, 2025, 2026].map((year) => leavesOpen(document, year)),
    [true, true, false],
  )
})

it('a document binds through the last day before its end', () => {
  const { in_force: inForce, repealed } = DOCUMENT_COUNTS
  assert.deepEqual(
    [2025, 2026].map((year) => [inForce.counts(document, year), repealed.counts(document, year)]),
    [
      [true, false],
      [false, true],
    ],
  )
})
