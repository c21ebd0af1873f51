import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { sha256OfBytes } from '../../../../cloud/adapters/crypto/content-hash'
import { lazyZipper } from '../../../../cloud/adapters/archive/zipper'
import type { ArchiveTaker } from '../../../../cloud/ports/archive-writer'
import type { World } from '../../../../cloud/ports/use-case'
import { packInMemory } from '../../../../cloud/usecases/archive/memory-archive'

const WORLD = { zipper: lazyZipper, identity: { hashBytes: sha256OfBytes } } as unknown as World

describe('an archive in memory', () => {
  it('packs what it took, each file with its size and hash', async () => {
    const packed = await packInMemory(WORLD, {
      write: (archive) => archive.add('说明.txt', ['春耕', '补贴']),
      command: '',
    })
    const bytes = Buffer.from('春耕补贴', 'utf8')
    assert.ok(packed.ok)
    assert.deepEqual(packed.value.facts, {
      path: '说明.txt',
      bytes: bytes.length,
      sha256: sha256OfBytes(bytes),
    })
    assert.deepEqual(Object.keys(unzipSync(packed.value.bytes)), ['说明.txt'])
  })

  it('takes no more than its limit, and names the command that makes it all the same', async () => {
    const write = async (archive: ArchiveTaker) => {
      await archive.add('a', ['1234'])
      return archive.add('b', ['56'])
    }
    const command = 'npm run hand-over -- zhanxi 2025 2025.zip'
    assert.equal((await packInMemory(WORLD, { write, command, limit: 6 })).ok, true)
    const refused = await packInMemory(WORLD, { write, command, limit: 5 })
    assert.ok(!refused.ok && refused.code === 'package_too_large')
    assert.ok(String(refused.detail?.message).includes(command))
  })

  it('lets through what goes wrong otherwise', async () => {
    const write = () => Promise.reject(new Error('power cut'))
    await assert.rejects(packInMemory(WORLD, { write, command: '' }), /power cut/)
  })
})
