import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placedTexts } from '../../../src/domain/publication/checks/placed-texts'
import { FIELD_NAMES } from '../../../src/domain/publication/field-names'
import { contentOf } from './publication-builder'

describe('the fields of a piece', () => {
  it('have a name each, so that a finding can say where it stands', () => {
    const unnamed = placedTexts(contentOf()).filter(({ field }) => FIELD_NAMES[field] === undefined)
    assert.deepEqual(unnamed, [])
  })
})
