import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  chunkBytes,
  chunkCount,
  missingChunks,
  planUpload,
} from '../../../src/domain/attachments/upload-plan'

const MB = 1024 * 1024
const plan = (bytes: number, otherBytes = 0, otherFiles = 0) => {
  const planned = planUpload({ bytes, otherBytes, otherFiles })
  return planned.ok ? planned.value : planned.code
}

describe('an upload', () => {
  it('is cut into chunks of half a megabyte, the last one the rest', () => {
    assert.equal(plan(1), 1)
    assert.equal(plan(MB), 2)
    assert.equal(plan(MB + 1), 3)
    assert.deepEqual(
      [0, 1, 2, 3, -1].map((index) => chunkBytes(MB + 1, index)),
      [MB / 2, MB / 2, 1, 0, 0],
    )
    for (const bytes of [1, MB / 2, MB / 2 + 1, 50 * MB]) {
      const sizes = Array.from({ length: chunkCount(bytes) }, (_, index) => chunkBytes(bytes, index))
      assert.equal(
        sizes.reduce((sum, size) => sum + size, 0),
        bytes,
      )
    }
  })

  it('knows what is still missing, in whatever order the rest came', () => {
    assert.deepEqual(missingChunks(2 * MB, [3, 0]), [1, 2])
    assert.deepEqual(missingChunks(10, [0]), [])
  })

  it('of 50 MB is taken, of 51 MB refused before a byte is sent', () => {
    assert.equal(plan(50 * MB), 100)
    assert.equal(plan(50 * MB + 1), 'attachment_too_large')
    assert.equal(plan(51 * MB), 'attachment_too_large')
  })

  it('of nothing is refused, and one too many, and too much together', () => {
    assert.equal(plan(0), 'attachment_empty')
    assert.equal(plan(1, 0, 10), 'too_many_attachments')
    assert.equal(plan(MB, 0, 9), 2)
    assert.equal(plan(MB, 99 * MB + 1, 2), 'attachments_too_large')
    assert.equal(plan(MB, 99 * MB, 2), 2)
  })
})
