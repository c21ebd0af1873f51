import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findLatin } from '../../../src/domain/attachments/bytes'
import { jpegOrientation, stripJpeg } from '../../../src/domain/attachments/strip-jpeg'
import { photoWith } from '../../support/attachment-files'

const stripped = (photo: Uint8Array) => {
  const result = stripJpeg(photo)
  assert.ok(result.ok)
  return result.value
}

describe('a photo on its way in', () => {
  it('loses place, maker, comments, texts, thumbnails and what hides behind its end', () => {
    const { bytes } = stripped(photoWith({ trail: 'ftypmp42 film' }))
    for (const secret of ['HUAWEI', 'GPS', 'xmpmeta', 'taken at home', 'MPF', 'film', 'Exif'])
      assert.equal(findLatin(bytes, secret), -1, secret)
  })

  it('keeps its colours, its size and every pixel', () => {
    const photo = photoWith()
    const { bytes, width, height } = stripped(photo)
    assert.notEqual(findLatin(bytes, 'colours'), -1)
    assert.deepEqual([width, height], [8, 8])
    const frame = (file: Uint8Array) =>
      Buffer.from(file.subarray(findLatin(file, '\xff\xdb'))).toString('hex')
    assert.equal(frame(bytes), frame(photo))
  })

  it('still stands upright', () => {
    for (const orientation of [3, 6, 8]) {
      const { bytes } = stripped(photoWith({ orientation }))
      assert.equal(jpegOrientation(bytes), orientation)
      assert.equal(findLatin(bytes, 'HUAWEI'), -1)
    }
    assert.equal(jpegOrientation(new Uint8Array()), 1)
  })

  it('is the same when it passes twice', () => {
    const once = stripped(photoWith({ orientation: 6 })).bytes
    assert.deepEqual(stripped(once).bytes, once)
  })

  it('is damaged when it was cut off', () => {
    assert.equal(stripJpeg(photoWith().slice(0, 400)).ok, false)
  })
})
