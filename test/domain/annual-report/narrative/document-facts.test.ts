import assert from 'node:assert/strict'
import { it } from 'node:test'
import { documentFacts } from '../../../../src/domain/annual-report/narrative/document-facts'
import type { ReportedDocument } from '../../../../src/domain/annual-report/reported-document'
import { day } from '../../../../src/domain/calendar/civil-date'
import { reportOf } from '../print/printed-builder'

const document = (publishedOn: string, kind: ReportedDocument['kind']): ReportedDocument => ({
  ...{ id: publishedOn, title: '办法', number: '', issuer: '盏西镇人民政府', kind },
  ...{ formedOn: null, publishedOn: day(publishedOn), endedFrom: null, isEndedUndated: false },
})

it('documents that went out in the year are said as the township’s public documents show them', () => {
  const documents = [document('2026-03-01', 'normative'), document('2025-03-01', 'normative')]
  assert.deepEqual(documentFacts(reportOf(2026), documents), { normative: 1, interpretations: null })
})

it('what the table of the form states is what the words say', () => {
  const entries = new Map([['statistics.normative_published.count', { value: 4, source: '台账' }]])
  const facts = documentFacts(reportOf(2018, [], { entries }), [document('2018-03-01', 'interpretation')])
  assert.deepEqual(facts, { normative: 4, interpretations: 1 })
})
