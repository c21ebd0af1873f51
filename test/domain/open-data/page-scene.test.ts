import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { CODED_KINDS, CODED_PAGES, idOfScene, sceneOf } from '../../../src/domain/open-data/page-scene'

const ALLOWED = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

describe('the scene of a mini-program code', () => {
  it('holds any id of ours within 32 characters that WeChat allows, and gives it back', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const scene = sceneOf(id) ?? ''
        assert.match(scene, ALLOWED)
        assert.equal(idOfScene(scene), id)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Za-z._-]{1,32}$/), (id) => {
        assert.equal(idOfScene(sceneOf(id) ?? ''), id)
      }),
    )
  })

  it('is none for an id that does not fit, and no id comes out of what is not ours', () => {
    assert.deepEqual([sceneOf('关上村'), sceneOf('a'.repeat(33)), sceneOf('')], [null, null, null])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = idOfScene(text)
        assert.ok(id === '' || /^[0-9A-Za-z._-]{1,36}$/.test(id))
      }),
    )
  })

  it('leads to pages named without a leading slash', () => {
    for (const kind of CODED_KINDS) assert.match(CODED_PAGES[kind], /^pages\/.+\/index$/)
  })
})
