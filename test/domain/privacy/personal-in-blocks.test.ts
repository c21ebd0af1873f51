import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findInBlocks, maskBlocks, type PrivacyBlock } from '../../../src/domain/privacy/personal-in-blocks'

const said = (text: string): PrivacyBlock => ({ kind: 'paragraph', text })
const TABLE: PrivacyBlock = { kind: 'table', rows: [['岩温', '13812345678']] }

describe('personal data in the blocks of a document', () => {
  it('is told with its block and its place in it', () => {
    const found = findInBlocks([said('无'), TABLE, said('手机13812345679')])
    assert.deepEqual(
      found.map(({ block, isInTable, place }) => [block, isInTable, place.row, place.cell]),
      [
        [1, true, 0, 1],
        [2, false, 0, 0],
      ],
    )
  })

  it('is read through a line break that made two paragraphs of a number, and masked in both', () => {
    const broken = [said('身份证11010519'), said('491231002X，已核')]
    assert.deepEqual(
      findInBlocks(broken).map(({ kind, block }) => [kind, block]),
      [['identity_number', 0]],
    )
    assert.deepEqual(maskBlocks(broken), [said('身份证11******'), said('*******02X，已核')])
  })

  it('is masked whole, or one by one', () => {
    const blocks = [said('手机13812345679'), TABLE]
    assert.deepEqual(findInBlocks(maskBlocks(blocks)), [])
    const second = maskBlocks(blocks, undefined, ({ block }) => block === 1)
    assert.deepEqual(second, [blocks[0], { kind: 'table', rows: [['岩温', '138****5678']] }])
  })
})
