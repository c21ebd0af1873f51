import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bytesOfLatin } from '../../../src/domain/attachments/bytes'
import { crc32 } from '../../../src/domain/attachments/crc32'

describe('the check sum of a chunk', () => {
  it('agrees with the standard', () => {
    assert.equal(crc32(bytesOfLatin('123456789')), 0xcbf43926)
    assert.equal(crc32(bytesOfLatin('IEND')), 0xae426082)
    assert.equal(crc32(new Uint8Array()), 0)
  })
})
