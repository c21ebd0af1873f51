import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findLatin } from '../../../src/domain/attachments/bytes'
import { withoutMetadata } from '../../../src/domain/attachments/without-metadata'
import { pdfText, photoWith, pngWith } from '../../support/attachment-files'

describe('the one place that every picture passes', () => {
  it('takes out what a picture tells besides what it shows', () => {
    for (const [bytes, kind] of [
      [photoWith(), 'jpeg'],
      [pngWith(), 'png'],
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
})
