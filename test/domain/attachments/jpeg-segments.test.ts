import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  END_OF_IMAGE,
  jpegSegments,
  segmentTitle,
  START_OF_SCAN,
} from '../../../src/domain/attachments/jpeg-segments'
import { photoWith } from '../../support/attachment-files'

describe('the segments of a JPEG (T.81)', () => {
  it('end with the end of the image, pixels belong to their scan', () => {
    const photo = photoWith({ trail: 'film' })
    const read = jpegSegments(photo)
    assert.ok(read.ok)
    const markers = read.value.map(({ marker }) => marker)
    assert.deepEqual(markers.slice(-2), [START_OF_SCAN, END_OF_IMAGE])
    assert.equal(read.value[read.value.length - 1]!.to, photo.length - 4)
    assert.equal(segmentTitle(photo, read.value[1]!), 'Exif')
  })

  it('stuffed zeros and restarts are pixels', () => {
    const scan = [0xff, 0xda, 0, 2, 1, 0xff, 0, 2, 0xff, 0xd3, 3, 0xff, 0xff, 0xd9]
    const read = jpegSegments(Uint8Array.of(0xff, 0xd8, ...scan))
    assert.ok(read.ok)
    assert.equal(read.value.length, 2)
  })

  it('are damaged without an end or without pixels', () => {
    const photo = photoWith()
    assert.equal(jpegSegments(photo.slice(0, -2)).ok, false)
    assert.equal(jpegSegments(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)).ok, false)
  })
})
