import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findLatin } from '../../../src/domain/attachments/bytes'
import { stripM4a } from '../../../src/domain/attachments/strip-m4a'
import { m4aOf } from '../../support/sound-files'

describe('an m4a', () => {
  it('keeps its sound and every distance, and loses name, place and days of making', () => {
    const given = m4aOf()
    const kept = stripM4a(given)
    assert.ok(kept.ok)
    for (const told of ['HUAWEI', '+24.7', '\xe8\x75\x47\x00']) {
      assert.notEqual(findLatin(given, told), -1, told)
      assert.equal(findLatin(kept.value.bytes, told), -1, told)
    }
    assert.equal(kept.value.bytes.length, given.length)
    for (const place of ['sound itself', 'distances', 'stbl'])
      assert.equal(findLatin(kept.value.bytes, place), findLatin(given, place))
    assert.equal(kept.value.seconds, 90)
  })

  it('comes out the same when it is cleaned again, and what was given stays as it was', () => {
    const given = m4aOf()
    const once = stripM4a(given)
    assert.deepEqual(given, m4aOf())
    assert.ok(once.ok)
    assert.deepEqual(stripM4a(once.value.bytes), once)
  })

  it('is refused when pictures or texts lie beside the sound', () => {
    const film = stripM4a(m4aOf({ tracks: ['soun', 'vide'] }))
    assert.equal(film.ok ? '' : film.code, 'attachment_not_sound')
  })

  it('is damaged when it is cut off, has no sound, or its boxes do not fit', () => {
    for (const bytes of [m4aOf().slice(0, -3), m4aOf({ tracks: [] }), m4aOf().slice(0, 40)]) {
      const kept = stripM4a(bytes)
      assert.equal(kept.ok ? '' : kept.code, 'attachment_damaged')
    }
  })
})
