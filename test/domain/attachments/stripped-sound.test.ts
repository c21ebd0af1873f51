import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strippedSound } from '../../../src/domain/attachments/stripped-sound'
import { m4aOf, mp3Of } from '../../support/sound-files'

describe('a recording on its way in', () => {
  it('is cleaned as what it is, and has a length', () => {
    const [mp3, m4a] = [strippedSound(mp3Of(), 'mp3'), strippedSound(m4aOf(), 'm4a')]
    assert.ok(mp3.ok && m4a.ok)
    assert.deepEqual([Math.ceil(mp3.value.seconds), m4a.value.seconds], [3, 90])
  })

  it('is damaged when it is something else', () => {
    assert.equal(strippedSound(m4aOf(), 'mp3').ok, false)
    assert.equal(strippedSound(mp3Of(), 'm4a').ok, false)
  })
})
