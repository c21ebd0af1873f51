import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readReceiptText, receiptFile, receiptText } from '../../../src/domain/proof/receipt-text'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const FACTS = { tenant: 'zhanxi', number: '盏公申〔2026〕7号', seq: 3, head: sha256('head') }
const TEXT = receiptText(FACTS, sha256)

describe('a receipt as one line', () => {
  it('reads back to what it holds', () => {
    assert.deepEqual(readReceiptText(TEXT, sha256), FACTS)
    assert.match(TEXT, /^公开通回执 zhanxi 盏公申〔2026〕7号 3 [0-9a-f]{64} [0-9a-f]{16}$/)
  })

  it('is refused with any one character changed, left out or added', () => {
    const place = fc.nat(TEXT.length - 1)
    fc.assert(
      fc.property(place, fc.string({ minLength: 0, maxLength: 2 }), (at, other) => {
        const changed = TEXT.slice(0, at) + other + TEXT.slice(at + 1)
        fc.pre(changed !== TEXT)
        assert.equal(readReceiptText(changed, sha256), null)
      }),
    )
  })

  it('makes the same file each time, with the line in it', () => {
    const file = receiptFile(FACTS, TEXT)
    assert.equal(receiptFile({ ...FACTS }, TEXT), file)
    assert.deepEqual(JSON.parse(file), { format: 'gongkaitong-receipt/1', ...FACTS, text: TEXT })
  })
})
