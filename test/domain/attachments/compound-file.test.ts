import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compoundNames, isCompoundFile } from '../../../src/domain/attachments/compound-file'
import { compoundOf } from '../../support/attachment-files'

describe('compound files ([MS-CFB])', () => {
  it('tells the names of streams and storages, over more than one sector', () => {
    const names = ['WordDocument', '1Table', 'Macros', '\u0005SummaryInformation', 'ObjectPool']
    assert.deepEqual(compoundNames(compoundOf(names)), ['Root Entry', ...names])
  })

  it('is not anything else', () => {
    assert.equal(isCompoundFile(Uint8Array.of(0xd0, 0xcf)), false)
    assert.deepEqual(compoundNames(new Uint8Array(600)), [])
  })

  it('gives fewer names when it is cut off, and ends on a directory that runs in a circle', () => {
    const whole = compoundOf(['WordDocument', 'a', 'b', 'c', 'd'])
    assert.deepEqual(compoundNames(whole.slice(0, 1100)), ['Root Entry'])
    const circle = whole.slice()
    new DataView(circle.buffer).setUint32(512 + 8, 1, true)
    assert.ok(compoundNames(circle).includes('WordDocument'))
  })
})
