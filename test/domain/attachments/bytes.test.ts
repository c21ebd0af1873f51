import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  bytesOfLatin,
  findLatin,
  joinBytes,
  latin,
  u16be,
  u16le,
  u32be,
  u32le,
} from '../../../src/domain/attachments/bytes'

describe('bytes', () => {
  const bytes = new Uint8Array([9, 1, 2, 3, 4]).subarray(1)

  it('reads numbers from where it is told, in both orders, also in a part of a larger whole', () => {
    assert.deepEqual([u16le(bytes, 0), u16be(bytes, 0)], [0x0201, 0x0102])
    assert.deepEqual([u32le(bytes, 0), u32be(bytes, 0)], [0x04030201, 0x01020304])
    assert.equal(u32be(new Uint8Array([255, 255, 255, 255]), 0), 0xffffffff)
  })

  it('reads 0 beyond the end and before the beginning', () => {
    assert.deepEqual([u16le(bytes, 3), u16be(bytes, 3), u32le(bytes, 1), u32be(bytes, -1)], [0, 0, 0, 0])
  })

  it('finds a marker at or after a place, and none where there is none', () => {
    const text = bytesOfLatin('abcabcx')
    assert.equal(findLatin(text, 'abc'), 0)
    assert.equal(findLatin(text, 'abc', 1), 3)
    assert.equal(findLatin(text, 'abcd'), -1)
    assert.equal(findLatin(text, 'x', 7), -1)
  })

  it('turns into letters and back, and joins', () => {
    assert.equal(latin(bytesOfLatin('%PDF\xff'), 1, 4), 'PDF\xff')
    assert.deepEqual(
      joinBytes([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3)]),
      Uint8Array.of(1, 2, 3),
    )
  })
})
