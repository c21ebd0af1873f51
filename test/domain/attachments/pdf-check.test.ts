import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pdfProblem } from '../../../src/domain/attachments/pdf-check'
import { pdfText } from '../../support/attachment-files'

describe('a PDF', () => {
  it('is taken when it is whole', () => assert.equal(pdfProblem(pdfText()), null))

  it('is locked when its trailer names how it is encrypted, and not when a text does', () => {
    assert.equal(pdfProblem(pdfText('trailer <</Encrypt 12 0 R>>')), 'attachment_locked')
    assert.equal(pdfProblem(pdfText('(/Encrypt is a word) (/Encrypt me)')), null)
  })

  it('is damaged when its end is missing', () => {
    assert.equal(pdfProblem(pdfText().slice(0, 10)), 'attachment_damaged')
  })
})
