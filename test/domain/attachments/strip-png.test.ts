import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findLatin } from '../../../src/domain/attachments/bytes'
import { stripPng } from '../../../src/domain/attachments/strip-png'
import { pngWith } from '../../support/attachment-files'

const stripped = (picture: Uint8Array) => {
  const result = stripPng(picture)
  assert.ok(result.ok)
  return result.value
}

describe('a PNG on its way in', () => {
  it('loses texts, times, places and what hides behind its end', () => {
    const { bytes } = stripped(pngWith({ trail: 'hidden' }))
    for (const secret of ['Author', 'HUAWEI', 'tIME', 'eXIf', 'hidden'])
      assert.equal(findLatin(bytes, secret), -1, secret)
  })

  it('keeps its size, its pixels and how it is turned', () => {
    const { bytes, width, height, orientation } = stripped(pngWith({ width: 5, height: 3, orientation: 8 }))
    assert.deepEqual([width, height, orientation], [5, 3, 8])
    assert.notEqual(findLatin(bytes, 'IDAT'), -1)
    assert.deepEqual(stripped(bytes), { bytes, width, height, orientation })
  })

  it('is damaged without a head, pixels or an end', () => {
    const picture = pngWith()
    assert.equal(stripPng(picture.slice(0, -4)).ok, false)
    assert.equal(stripPng(picture.slice(0, 40)).ok, false)
    assert.equal(stripPng(new Uint8Array(20)).ok, false)
  })
})
