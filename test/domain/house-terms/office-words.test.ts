import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bareOfficeWords, OFFICE_WORDS } from '../../../src/domain/house-terms/office-words'

describe('words of offices', () => {
  it('are found in a text, each once', () => {
    assert.deepEqual(bareOfficeWords('届时尚未受理，尚未送达'), ['送达', '届时', '尚未', '受理'])
    assert.deepEqual(bareOfficeWords('还没有办完'), [])
  })

  it('have a plain word each that is none itself', () => {
    assert.deepEqual(
      OFFICE_WORDS.filter(({ plain }) => bareOfficeWords(plain).length > 0),
      [],
    )
    assert.equal(new Set(OFFICE_WORDS.map(({ word }) => word)).size, OFFICE_WORDS.length)
  })
})
