import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findLatin } from '../../../src/domain/attachments/bytes'
import { withoutMetadata } from '../../../src/domain/attachments/without-metadata'
import { m4aOf, mp3Of } from '../../support/sound-files'
import { pdfText, photoWith, pngWith } from '../../support/attachment-files'

describe('the one place that every picture and recording passes', () => {
  it('takes out what it tells besides what it shows or says', () => {
    for (const [bytes, kind] of [
      [photoWith(), 'jpeg'],
      [pngWith(), 'png'],
      [mp3Of(), 'mp3'],
      [m4aOf(), 'm4a'],
    ] as const) {
      const kept = withoutMetadata(bytes, kind)
      assert.ok(kept.ok)
      assert.notEqual(findLatin(bytes, 'HUAWEI'), -1)
      assert.equal(findLatin(kept.value, 'HUAWEI'), -1)
    }
  })

  it('leaves other kinds as they are', () => {
    const bytes = pdfText()
    assert.deepEqual(withoutMetadata(bytes, 'pdf'), { ok: true, value: bytes })
  })

  it('refuses a small file that would unfold to more pixels than any page has', () => {
    const kept = withoutMetadata(pngWith({ width: 60_000, height: 60_000 }), 'png')
    assert.equal(kept.ok ? '' : kept.code, 'attachment_too_many_pixels')
    assert.equal(withoutMetadata(pngWith({ width: 0 }), 'png').ok, false)
    assert.equal(withoutMetadata(new Uint8Array(9), 'jpeg').ok, false)
  })

  it('refuses a recording that no village would wait for', () => {
    const kept = withoutMetadata(new Uint8Array(20 * 1024 * 1024 + 1), 'mp3')
    assert.equal(kept.ok ? '' : kept.code, 'recording_too_large')
  })
})
