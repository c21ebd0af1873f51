import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readablePieces, type TextPiece } from '../../../src/domain/comparison/readable-pieces'

const same = (text: string): TextPiece => ({ kind: 'same', text })
const added = (text: string): TextPiece => ({ kind: 'added', text })
const removed = (text: string): TextPiece => ({ kind: 'removed', text })

const sideOf = (pieces: readonly TextPiece[], without: TextPiece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

describe('changes as a person can follow them', () => {
  it('read a scrap in common together with the changes around it', () => {
    const pieces = [
      same('补贴名单每'),
      removed('半年'),
      same('在'),
      added('网上和'),
      removed('村里'),
      same('张贴七天'),
    ]
    assert.deepEqual(readablePieces(pieces), [
      same('补贴名单每'),
      removed('半年在村里'),
      added('在网上和'),
      same('张贴七天'),
    ])
  })

  it('stand one after the other when the texts have little in common', () => {
    const pieces = [
      removed('由乡镇人民政府审核后报县级'),
      same('民政'),
      added('部门直接受理并在二十日内答复'),
    ]
    assert.deepEqual(
      readablePieces(pieces).map(({ kind }) => kind),
      ['removed', 'added'],
    )
  })

  it('keep a whole clause in common however much was added around it', () => {
    const clause = '预防、监测、处置和恢复重建适用本法。'
    const pieces = [added('很'.repeat(200)), same(clause), added('长'.repeat(200))]
    assert.ok(readablePieces(pieces).some(({ kind, text }) => kind === 'same' && text === clause))
  })

  it('let both texts be read out again, and never leave an empty piece', () => {
    const piece = fc.record({
      kind: fc.constantFrom('same' as const, 'added' as const, 'removed' as const),
      text: fc.string({ minLength: 1, maxLength: 6 }),
    })
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const readable = readablePieces(pieces)
        assert.equal(sideOf(readable, 'added'), sideOf(pieces, 'added'))
        assert.equal(sideOf(readable, 'removed'), sideOf(pieces, 'removed'))
        assert.ok(readable.every(({ text }) => text !== ''))
      }),
    )
  })
})
