import type { TextBlock } from '../../../src/contract/document-view'
import type {
  ArticleChange,
  ChangeCounts,
  TextComparison,
} from '../../../src/domain/comparison/article-change'
import { articlesOf, type Article, type DocumentLine } from '../../../src/domain/comparison/articles'
import { pairArticles, type ArticlePair } from '../../../src/domain/comparison/pair-articles'
import { readablePieces } from '../../../src/domain/comparison/readable-pieces'
import type { TextComparer } from '../../ports/text-comparer'

const linesOf = (block: TextBlock): readonly DocumentLine[] => {
  if (block.kind === 'heading') return [{ kind: 'heading', text: block.text }]
  if (block.kind === 'paragraph') return [{ kind: 'text', text: block.text }]
  return block.rows.map((row) => ({ kind: 'text', text: row.join('　') }))
}

const articlesIn = (blocks: readonly TextBlock[]): readonly Article[] => articlesOf(blocks.flatMap(linesOf))

const kindOf = ({ older, newer }: ArticlePair): ArticleChange['kind'] | 'same' => {
  if (older === null) return 'added'
  if (newer === null) return 'removed'
  if (older.text !== newer.text) return 'changed'
  return older.label === newer.label ? 'same' : 'renumbered'
}

/** Both texts in one. Only the number changed: nothing to show. */
const piecesOf = (
  kind: ArticleChange['kind'],
  [older, newer]: readonly [string, string],
  comparer: TextComparer,
): ArticleChange['pieces'] => {
  if (kind === 'renumbered') return []
  if (kind === 'added') return [{ kind, text: newer }]
  return kind === 'removed' ? [{ kind, text: older }] : readablePieces(comparer.pieces(older, newer))
}

const NOWHERE: Article = { label: '', heading: '', isHeading: false, text: '' }

const changeOf = (pair: ArticlePair, comparer: TextComparer): readonly ArticleChange[] => {
  const kind = kindOf(pair)
  if (kind === 'same') return []
  const { older, newer } = { older: pair.older ?? NOWHERE, newer: pair.newer ?? NOWHERE }
  return [
    {
      kind,
      olderLabel: older.label,
      newerLabel: newer.label,
      heading: (kind === 'removed' ? older : newer).heading,
      pieces: piecesOf(kind, [older.text, newer.text], comparer),
    },
  ]
}

const countsOf = (pairs: readonly ArticlePair[]): ChangeCounts => {
  const counts = { changed: 0, added: 0, removed: 0, renumbered: 0, same: 0 }
  for (const pair of pairs) counts[kindOf(pair)] += 1
  return counts
}

/** What changed between two texts, article by article; tables row by row. */
export const compareTexts = (
  [older, newer]: readonly [readonly TextBlock[], readonly TextBlock[]],
  comparer: TextComparer,
): TextComparison => {
  const sides = [articlesIn(older), articlesIn(newer)] as const
  const [mine, theirs] = sides.map((side) => side.map(({ text }) => text))
  const pairs = pairArticles(sides, comparer.commonPlaces(mine!, theirs!))
  return { counts: countsOf(pairs), changes: pairs.flatMap((pair) => changeOf(pair, comparer)) }
}
