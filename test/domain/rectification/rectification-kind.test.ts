import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RECTIFICATION } from '../../../src/domain/rectification/rectification-kind'
import { ordered, WHOLE } from './rectification-builder'

describe('an order to correct as a dossier', () => {
  it('is open until it is mended, and never public', () => {
    const outlines = [RECTIFICATION.outlineOf([ordered()]), RECTIFICATION.outlineOf(WHOLE)]
    assert.deepEqual(
      outlines.map(({ isOpen, isPublic }) => [isOpen, isPublic]),
      [
        [true, false],
        [false, false],
      ],
    )
  })
})
