import { diffArrays, type ChangeObject } from 'diff'
import type { Anchor } from '../../../src/domain/comparison/pair-articles'
import type { TextPiece } from '../../../src/domain/comparison/readable-pieces'
import type { TextComparer } from '../../ports/text-comparer'

/** Work grows with the square of the changes; beyond this many two lists are taken for different throughout. */
const MOST_CHANGES = 1500

const words = new Intl.Segmenter('zh', { granularity: 'word' })

const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment)

const kindOf = ({ added, removed }: ChangeObject<string[]>): TextPiece['kind'] => {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

const replaced = (older: string, newer: string): readonly TextPiece[] => [
  { kind: 'removed', text: older },
  { kind: 'added', text: newer },
]

/** Compares with `diff` (Myers), word by word as ICU cuts Chinese. */
export const textComparer: TextComparer = {
  commonPlaces: (older, newer) => {
    const changes = diffArrays([...older], [...newer], { maxEditLength: MOST_CHANGES }) ?? []
    const anchors: Anchor[] = []
    let [row, column] = [0, 0]
    for (const change of changes) {
      const { length } = change.value
      const kind = kindOf(change)
      if (kind === 'same')
        anchors.push(...change.value.map((_text, place): Anchor => [row + place, column + place]))
      if (kind !== 'added') row += length
      if (kind !== 'removed') column += length
    }
    return anchors
  },
  pieces: (older, newer) => {
    const changes = diffArrays(wordsOf(older), wordsOf(newer), { maxEditLength: MOST_CHANGES })
    if (changes === undefined) return replaced(older, newer)
    return changes.map((change) => ({ kind: kindOf(change), text: change.value.join('') }))
  },
}
