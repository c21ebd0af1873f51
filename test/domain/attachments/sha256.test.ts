import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { Sha256 } from '../../../src/domain/attachments/sha256'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + 7) & 255)

describe('SHA-256 without a machine', () => {
  it('agrees with the platform at every length around a block', () => {
    for (const length of [0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 1000])
      assert.equal(
        new Sha256().add(bytesOf(length)).hex(),
        createHash('sha256').update(bytesOf(length)).digest('hex'),
        String(length),
      )
  })

  it('is the same however the bytes are cut', () => {
    const whole = bytesOf(100_003)
    const hash = new Sha256()
    for (let at = 0; at < whole.length; at += 777) hash.add(whole.subarray(at, at + 777))
    assert.equal(hash.hex(), createHash('sha256').update(whole).digest('hex'))
  })
})
