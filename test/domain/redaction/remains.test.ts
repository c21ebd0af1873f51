import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { whatRemains, type RedactedFindings } from '../../../src/domain/redaction/remains'

const clean: RedactedFindings = {
  texts: ['不公开：属于 国家秘密\n', ''],
  labels: ['不公开：属于国家秘密'],
  objects: ['image', 'text', 'image'],
  hiddenParts: [],
  pagesNotBlack: [],
  pages: 2,
  pagesExpected: 2,
}

describe('looking through a redacted file again', () => {
  it('finds nothing where only pictures and labels are left', () => {
    assert.deepEqual(whatRemains(clean), [])
  })

  it('finds text beside the labels, other objects, hidden parts, boxes not filled, pages lost', () => {
    const found = (changes: Partial<RedactedFindings>) => whatRemains({ ...clean, ...changes }).length
    assert.equal(found({ texts: ['不公开：属于国家秘密 王小明', ''] }), 1)
    assert.equal(found({ objects: ['image', 'path'] }), 1)
    assert.equal(found({ hiddenParts: ['/Metadata', '/EmbeddedFile'] }), 2)
    assert.equal(found({ pagesNotBlack: [1] }), 1)
    assert.equal(found({ pages: 1 }), 1)
    assert.match(whatRemains({ ...clean, pagesNotBlack: [1] })[0]!, /第 2 页/)
  })
})
