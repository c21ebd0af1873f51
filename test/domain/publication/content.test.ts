import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyContent, isPolicyDocument, missingIn } from '../../../src/domain/publication/content'
import { contentOf } from './publication-builder'

describe('the text of a piece', () => {
  it('is a policy document under 规范性文件, or when it is titled as a rule and numbered', () => {
    assert.ok(isPolicyDocument(contentOf({ columnId: 'normative_documents' })))
    assert.ok(
      isPolicyDocument(contentOf({ title: '秸秆禁烧管理办法（试行）', documentNumber: '盏政发〔2026〕1号' })),
    )
    assert.ok(!isPolicyDocument(contentOf({ title: '秸秆禁烧管理办法' })))
    assert.ok(
      !isPolicyDocument(contentOf({ title: '办法', documentNumber: '1', columnId: 'interpretations' })),
    )
    assert.ok(!isPolicyDocument(contentOf({ documentNumber: '盏政发〔2026〕1号' })))
  })

  it('says what is missing in the order of the form', () => {
    assert.deepEqual(
      missingIn(emptyContent('')).map(({ field }) => field),
      ['title', 'columnId', 'issuer', 'blocks'],
    )
    assert.deepEqual(missingIn(contentOf()), [])
  })
})
