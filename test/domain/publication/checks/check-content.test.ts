import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkContent, LONGEST_TITLE } from '../../../../src/domain/publication/checks/check-content'
import { contentOf } from '../publication-builder'

const found = (over: Parameters<typeof contentOf>[0], hasInterpretation = false) =>
  checkContent(contentOf(over), { hasInterpretation }).map(({ kind, place, suggestion }) => [
    kind,
    place.field,
    suggestion,
  ])

describe('what the machine points out', () => {
  it('is nothing in a clean piece', () => {
    assert.deepEqual(found({}), [])
  })

  it('is a long title, a wrong 文号, no summary, no plain words, no 解读, and wrong words with their place', () => {
    assert.deepEqual(found({ title: '通'.repeat(LONGEST_TITLE + 1) }), [['title', 'title', '']])
    assert.deepEqual(found({ documentNumber: '盏政发[2026]3号' }), [
      ['document_number', 'documentNumber', '盏政发〔2026〕3号'],
    ])
    assert.deepEqual(
      found({ summary: '', formedOn: null }).map(([kind]) => kind),
      ['header', 'header'],
    )
    assert.deepEqual(found({ columnId: 'normative_documents' }), [['interpretation', 'interpretation', '']])
    assert.deepEqual(found({ columnId: 'normative_documents' }, true), [])
    assert.deepEqual(found({ blocks: [{ kind: 'table', rows: [['帐户']] }] }), [['typo', 'blocks', '账户']])
  })
})
