import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { writeArchive } from '../../../../cloud/adapters/archive/archive-writer'
import { lazyZipper } from '../../../../cloud/adapters/archive/zipper'

const CENTRAL = 0x02014b50
const UTF8_NAMES = 0x0800
const UNIX = 3
const READABLE = 0o100644

/** What each entry of a zip's directory says of itself: who made it, what its name is written in, what may be done with it. */
const entriesOf = (zip: Buffer) => {
  const entries = []
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) continue
    const [system, flags, mode] = [zip[at + 5], zip.readUInt16LE(at + 8), zip.readUInt32LE(at + 38) >>> 16]
    entries.push([system, flags & UTF8_NAMES, mode])
  }
  return entries
}

describe('an archive with Chinese names', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zip-names-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const files = ['移交清单.csv', '依申请公开/盏公申〔2025〕1号/说明.txt']

  // `unzip` of Debian, Kylin and UOS reads names of what DOS made in the code page of DOS, whatever the flag says.
  it('says that a Unix made it, so that unzip reads the names as they are, and that everything may be read', async () => {
    const at = path.join(folder, 'written.zip')
    const writer = writeArchive(at)
    for (const name of files) await writer.add(name, ['春耕'])
    writer.finish()
    const packed = await lazyZipper.pack(new Map(files.map((name) => [name, Buffer.from('春耕')])))
    for (const zip of [readFileSync(at), Buffer.from(packed)])
      assert.deepEqual(
        entriesOf(zip),
        files.map(() => [UNIX, UTF8_NAMES, READABLE]),
      )
  })
})
