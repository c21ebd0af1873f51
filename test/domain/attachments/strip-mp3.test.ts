import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findLatin } from '../../../src/domain/attachments/bytes'
import { isMp3, stripMp3 } from '../../../src/domain/attachments/strip-mp3'
import { mp3Of } from '../../support/sound-files'

describe('an mp3', () => {
  it('is kept as its frames alone: no name before, between or behind them', () => {
    const given = mp3Of(80)
    const kept = stripMp3(given)
    assert.ok(kept.ok)
    assert.notEqual(findLatin(given, 'HUAWEI'), -1)
    assert.equal(findLatin(kept.value.bytes, 'HUAWEI'), -1)
    assert.equal(kept.value.bytes.length, 80 * 417)
    assert.equal(kept.value.seconds.toFixed(2), '2.09')
  })

  it('comes out the same when it is cleaned again', () => {
    const once = stripMp3(mp3Of())
    assert.ok(once.ok)
    assert.deepEqual(stripMp3(once.value.bytes), once)
  })

  it('leaves out a last frame that was cut off, and is damaged when hardly any are left', () => {
    const cut = stripMp3(mp3Of(80).slice(0, 60 * 417))
    assert.ok(cut.ok && cut.value.bytes.length % 417 === 0)
    assert.equal(stripMp3(mp3Of(5)).ok, false)
    assert.equal(stripMp3(new TextEncoder().encode('ID3 and nothing else')).ok, false)
  })

  it('is known by its tag or by two frames, not by chance', () => {
    assert.ok(isMp3(mp3Of()))
    const bare = stripMp3(mp3Of())
    assert.ok(bare.ok && isMp3(bare.value.bytes))
    assert.ok(!isMp3(Uint8Array.of(0xff, 0xfb, 0x90, 0)))
    assert.ok(!isMp3(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)))
  })
})
