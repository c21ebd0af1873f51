import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { archiveEntries, judgeArchive } from '../../../src/domain/attachments/archive-directory'
import { zipOf } from '../../support/attachment-files'

const bytes = (length: number) => new Uint8Array(length)
const entriesOf = (archive: Uint8Array) => {
  const read = archiveEntries(archive)
  assert.ok(read.ok, read.ok ? '' : read.code)
  return read.value
}
const codeOf = (archive: Uint8Array) => {
  const read = archiveEntries(archive)
  return read.ok ? judgeArchive(read.value, archive.length) : read
}
const refused = (archive: Uint8Array) => {
  const judged = codeOf(archive)
  return judged.ok ? 'ok' : judged.code
}

describe('the directory of an archive', () => {
  it('lists what is inside, as declared', () => {
    const [first, second] = entriesOf(
      zipOf([
        { name: 'a.xml', content: bytes(10) },
        { name: 'b/c.bin', content: bytes(70_000) },
      ]),
    )
    assert.deepEqual([first?.name, first?.bytes, first?.method], ['a.xml', 10, 8])
    assert.deepEqual([second?.name, second?.bytes], ['b/c.bin', 70_000])
    assert.ok(second!.packedBytes < 200)
  })

  it('is damaged when it was cut off, has nothing inside, or points elsewhere', () => {
    const archive = zipOf([{ name: 'a', content: bytes(100) }])
    assert.equal(refused(archive.slice(0, -30)), 'attachment_damaged')
    assert.equal(refused(zipOf([])), 'attachment_damaged')
    assert.equal(refused(archive.slice(5)), 'attachment_damaged')
  })

  it('is locked when an entry is encrypted', () => {
    assert.equal(refused(zipOf([{ name: 'a', content: bytes(9), flags: 1 }])), 'attachment_locked')
  })
})

describe('a zip bomb', () => {
  it('has too many entries', () => {
    const parts = Array.from({ length: 5001 }, (_, at) => ({ name: String(at), content: bytes(0) }))
    assert.equal(refused(zipOf(parts)), 'attachment_zip_bomb')
  })

  it('unfolds to two hundred times its size', () => {
    assert.equal(refused(zipOf([{ name: 'a', content: bytes(30_000_000) }])), 'attachment_zip_bomb')
    assert.equal(refused(zipOf([{ name: 'a', content: bytes(9_000_000) }])), 'ok')
  })

  it('declares one entry, or all together, larger than a document can be', () => {
    const noise = Uint8Array.from({ length: 2_000_000 }, (_, at) => (at * 7919) >>> 3)
    const declaring = (declared: number, count: number) =>
      zipOf(Array.from({ length: count }, (_, at) => ({ name: String(at), content: noise, declared })))
    assert.equal(refused(declaring(101 * 1024 * 1024, 1)), 'attachment_zip_bomb')
    assert.equal(refused(declaring(99 * 1024 * 1024, 3)), 'attachment_zip_bomb')
  })

  it('lets entries share the same packed bytes', () => {
    const archive = zipOf([
      { name: 'a', content: bytes(50) },
      { name: 'b', content: bytes(50) },
    ])
    const [a, b] = entriesOf(archive)
    assert.equal(judgeArchive([a!, { ...b!, offset: a!.offset, from: a!.from }], archive.length).ok, false)
    assert.equal(judgeArchive([a!, b!], archive.length).ok, true)
  })
})
