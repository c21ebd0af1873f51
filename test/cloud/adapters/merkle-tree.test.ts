import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../../../cloud/adapters/crypto/content-hash'
import { leafHash, merklePath, merkleRoot, rootFrom } from '../../../cloud/adapters/crypto/merkle-tree'

const leaves = fc.uniqueArray(fc.string().map(sha256), { minLength: 1, maxLength: 40 })

describe('a tree over salted heads', () => {
  it('shows each leaf under its root by a path no longer than the tree is high', () => {
    fc.assert(
      fc.property(leaves, (all) => {
        const root = merkleRoot(all)
        for (const leaf of all) {
          const path = merklePath(all, leaf)
          assert.equal(rootFrom(leaf, path), root)
          assert.ok(path.length <= Math.ceil(Math.log2(all.length)))
        }
      }),
    )
  })

  it('has another root when a leaf is added, dropped or changed, not when they come in another order', () => {
    fc.assert(
      fc.property(leaves, fc.string().map(sha256), (all, other) => {
        fc.pre(!all.includes(other))
        const root = merkleRoot(all)
        assert.equal(merkleRoot([...all].reverse()), root)
        assert.notEqual(merkleRoot([...all, other]), root)
        assert.notEqual(merkleRoot([...all.slice(1), other]), root)
      }),
    )
  })

  it('takes no node for a leaf and no leaf of another name, salt or head', () => {
    const leaf = { salt: 's', key: 'case:a', head: sha256('a') }
    const others = [
      { ...leaf, salt: 't' },
      { ...leaf, key: 'case:b' },
      { ...leaf, head: sha256('b') },
    ]
    const hashes = new Set([leaf, ...others].map(leafHash))
    assert.equal(hashes.size, 4)
    assert.throws(() => merklePath([leafHash(leaf)], sha256('a')), RangeError)
    assert.throws(() => merkleRoot([]), RangeError)
  })
})
