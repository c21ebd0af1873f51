import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { orientationOf, tiffFor } from '../../../src/domain/attachments/exif-orientation'

describe('how a picture is to be turned', () => {
  it('survives being written and read', () => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8] as const)
      assert.equal(orientationOf(tiffFor(orientation)), orientation)
  })

  it('is upright where nothing, nonsense or something cut off is said', () => {
    assert.equal(orientationOf(new Uint8Array()), 1)
    assert.equal(orientationOf(tiffFor(6).slice(0, 12)), 1)
    const nine = tiffFor(6).slice()
    nine[19] = 9
    assert.equal(orientationOf(nine), 1)
  })
})
