import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_KINDS } from '../../../src/domain/complaint/kinds'
import { LETTER_OF_WAY } from '../../../src/domain/triage/letter-of-way'

describe('the letter instead of a call', () => {
  it('is one of those that can be written here', () => {
    for (const kind of Object.values(LETTER_OF_WAY)) assert.ok(COMPLAINT_KINDS.includes(kind), kind)
  })

  it('is none where a request is the way, or a certificate to be made', () => {
    assert.equal(LETTER_OF_WAY.information_request, undefined)
    assert.equal(LETTER_OF_WAY.certificate, undefined)
  })
})
