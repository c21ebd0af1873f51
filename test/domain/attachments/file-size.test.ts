import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileSize } from '../../../src/domain/attachments/file-size'

describe('a number of bytes', () => {
  it('is said in KB below one MB and in MB from there, never as nothing', () => {
    assert.deepEqual([1, 1023, 1024, 1_048_575, 1_048_576, 1_572_864, 52_428_800].map(fileSize), [
      '1 KB',
      '1 KB',
      '1 KB',
      '1024 KB',
      '1 MB',
      '1.5 MB',
      '50 MB',
    ])
  })
})
