import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  documentOfSystem,
  SYSTEM_DOCUMENT,
  type SystemDocumentNamed,
} from '../../../src/domain/governance/system-document'

const named = (seq: number, documentId: string): SystemDocumentNamed => ({
  ...{ seq, documentId, type: 'document_named', system: 'review' },
  ...{ on: day('2026-03-02'), at: '2026-03-02T02:00:00.000Z', by: { personId: 'p1', role: 'clerk' } },
})

describe('the document of a system', () => {
  it('is the one named last', () => {
    assert.equal(documentOfSystem([named(1, 'd1'), named(2, 'd2')]), 'd2')
  })
  it('is kept under the name of its system and shown to nobody outside', () => {
    const { title, isPublic } = SYSTEM_DOCUMENT.outlineOf([named(1, 'd1')])
    assert.deepEqual([title, isPublic], ['审查制度', false])
    assert.throws(() => documentOfSystem([]))
  })
})
