import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { piecesOf, spellOut } from '../../../src/domain/search/letters'

const KNOWN = [
  { letters: 'dibao', word: '低保' },
  { letters: 'dibao', word: '地堡' },
  { letters: 'shenqing', word: '申请' },
  { letters: 'di', word: '地' },
]

describe('letters for characters', () => {
  it('are spelled out with the fewest words, the best of each', () => {
    assert.equal(spellOut('shenqingdibao', KNOWN), '申请低保')
  })

  it('stand for nothing when a part has no word', () => {
    assert.equal(spellOut('dibaox', KNOWN), '')
    assert.equal(spellOut('', KNOWN), '')
  })

  it('are looked up in all their pieces', () => {
    assert.deepEqual(piecesOf('dib', 3), ['di', 'dib', 'ib'])
    assert.deepEqual(piecesOf('d', 3), [])
  })
})
