import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blocksOf, missingInRound, publicTextsOf } from '../../../src/domain/opinion-round/round-content'
import { CONTENT } from './round-builder'

describe('the text of a draft', () => {
  it('is cut into paragraphs at line ends, empty lines left out', () => {
    assert.deepEqual(blocksOf('第一条　甲\r\n\n　 \n第二条　乙\n'), ['第一条　甲', '第二条　乙'])
  })

  it('lacks nothing, or is told what by field', () => {
    const lacking = (change: object) => missingInRound({ ...CONTENT, ...change }).map(({ field }) => field)
    assert.deepEqual(lacking({}), [])
    assert.deepEqual(lacking({ title: ' ', background: '', blocks: [] }), ['title', 'background', 'text'])
    assert.deepEqual(lacking({ days: 6 }), ['days'])
    assert.deepEqual(lacking({ days: 366 }), ['days'])
    assert.deepEqual(lacking({ isMajor: true, days: 29 }), ['shortBecause'])
    assert.deepEqual(lacking({ otherWays: { phone: '', address: '', meeting: '' } }), ['phone'])
    assert.deepEqual(lacking({ blocks: Array(401).fill('条') }), ['text'])
  })

  it('is all looked through before it is shown', () => {
    assert.deepEqual(Object.keys(publicTextsOf(CONTENT)), ['title', 'background', 'text', 'shortBecause'])
    assert.match(publicTextsOf(CONTENT).text ?? '', /困难户/)
  })
})
