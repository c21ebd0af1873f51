import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { canonicalJson } from '../../../cloud/adapters/crypto/canonical-json'
import { contentHash, nameBasedId } from '../../../cloud/adapters/crypto/content-hash'
import { makeFieldCipher } from '../../../cloud/adapters/crypto/field-cipher'
import { FIELD_KEYS } from '../../support/storage-fixtures'

const PLACE = { table: 'personal_field', row: 'zhanxi/1', column: 'phone' }

describe('field encryption', () => {
  const cipher = makeFieldCipher(FIELD_KEYS)

  it('opens what it sealed, each time another text', () => {
    const sealed = cipher.seal('13800138000', PLACE)
    assert.match(sealed, /^v1\.test-1\.[A-Za-z0-9_-]+$/)
    assert.notEqual(cipher.seal('13800138000', PLACE), sealed)
    assert.equal(cipher.open(sealed, PLACE), '13800138000')
  })

  it('refuses a field moved to another row, column or table', () => {
    const sealed = cipher.seal('13800138000', PLACE)
    for (const moved of [{ row: 'zhanxi/2' }, { column: 'name' }, { table: 'other' }])
      assert.throws(() => cipher.open(sealed, { ...PLACE, ...moved }))
  })

  it('refuses a changed text, an unknown key and an unknown version', () => {
    const sealed = cipher.seal('13800138000', PLACE)
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
    for (const wrong of [changed, sealed.replace('test-1', 'toString'), sealed.replace('v1', 'v2'), 'x'])
      assert.throws(() => cipher.open(wrong, PLACE))
  })

  it('seals bytes in the same way, bound to their place and key', () => {
    const bytes = new Uint8Array([0, 255, 1, 2])
    const sealed = cipher.sealBytes(bytes, PLACE)
    assert.notDeepEqual(cipher.sealBytes(bytes, PLACE), sealed)
    assert.deepEqual(new Uint8Array(cipher.openBytes(sealed, 'test-1', PLACE)), bytes)
    const changed = Uint8Array.from(sealed)
    changed[30] = (changed[30] ?? 0) ^ 1
    assert.throws(() => cipher.openBytes(changed, 'test-1', PLACE))
    assert.throws(() => cipher.openBytes(sealed, 'test-1', { ...PLACE, row: 'zhanxi/2' }))
    assert.throws(() => cipher.openBytes(sealed, 'other', PLACE))
  })

  it('reads with old keys and writes with the current one', () => {
    const keys = { ...FIELD_KEYS.keys, 'test-2': new Uint8Array(32).fill(5) }
    const later = makeFieldCipher({ ...FIELD_KEYS, currentId: 'test-2', keys })
    assert.equal(later.open(cipher.seal('岩温', PLACE), PLACE), '岩温')
    assert.match(later.seal('岩温', PLACE), /^v1\.test-2\./)
  })

  it('looks up by a keyed hash that differs between fields', () => {
    assert.equal(
      cipher.blindIndex('idNumber', '53312319900101123x'),
      cipher.blindIndex('idNumber', '53312319900101123X '),
    )
    assert.notEqual(cipher.blindIndex('phone', '1'), cipher.blindIndex('name', '1'))
  })

  it('refuses an unusable keyring at once', () => {
    for (const wrong of [
      { currentId: 'none' },
      { indexKey: new Uint8Array(16) },
      { keys: { 'test-1': new Uint8Array(5) } },
    ])
      assert.throws(() => makeFieldCipher({ ...FIELD_KEYS, ...wrong }))
  })
})

describe('canonical content', () => {
  it('does not depend on the order of members or on absent ones', () => {
    assert.equal(canonicalJson({ b: [1, { d: 2, c: undefined }], a: '低' }), '{"a":"低","b":[1,{"d":2}]}')
    assert.equal(contentHash({ a: 1, b: 2 }), contentHash({ b: 2, a: 1 }))
    assert.notEqual(contentHash({ a: 1 }), contentHash({ a: '1' }))
  })

  it('names the same thing the same, as a UUID', () => {
    assert.equal(nameBasedId('a', 'b'), nameBasedId('a', 'b'))
    assert.notEqual(nameBasedId('a', 'b'), nameBasedId('ab'))
    assert.match(nameBasedId('a'), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
