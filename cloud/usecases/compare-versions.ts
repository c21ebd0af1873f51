import type { ArticleChange, compareVersions, VersionComparison } from '../../src/contract/compare-versions'
import type { DocumentView, TextBlock } from '../../src/contract/document-view'
import type { InputOf } from '../../src/contract/endpoint'
import { articlesOf, type Article, type DocumentLine } from '../../src/domain/comparison/articles'
import { pairArticles, type ArticlePair } from '../../src/domain/comparison/pair-articles'
import { readablePieces } from '../../src/domain/comparison/readable-pieces'
import { fail, ok } from '../../src/domain/result'
import type { TextComparer } from '../ports/text-comparer'
import type { UseCase } from '../ports/use-case'
import { reading } from './reading'

const linesOf = (block: TextBlock): readonly DocumentLine[] => {
  if (block.kind === 'heading') return [{ kind: 'heading', text: block.text }]
  if (block.kind === 'paragraph') return [{ kind: 'text', text: block.text }]
  return block.rows.map((row) => ({ kind: 'text', text: row.join('　') }))
}

const articlesIn = ({ blocks }: DocumentView): readonly Article[] => articlesOf(blocks.flatMap(linesOf))

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

const countsOf = (pairs: readonly ArticlePair[]): VersionComparison['counts'] => {
  const counts = { changed: 0, added: 0, removed: 0, renumbered: 0, same: 0 }
  for (const pair of pairs) counts[kindOf(pair)] += 1
  return counts
}

/** The two in the order of time: versions are listed newest first. */
const inOrder = (one: DocumentView, other: DocumentView): readonly [DocumentView, DocumentView] | null => {
  const place = (view: DocumentView) => one.versions.findIndex(({ id }) => id === view.id)
  if (place(one) < 0 || place(other) < 0 || place(one) === place(other)) return null
  return place(one) > place(other) ? [one, other] : [other, one]
}

const linkOf = ({ id, versions }: DocumentView) => versions.find((version) => version.id === id)!

/** What changed between two versions of one public document; both pass the gate by themselves. */
export const comparePublicVersions: UseCase<InputOf<typeof compareVersions>, VersionComparison> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents }) => {
    const one = await documents.find(input.id)
    const other = await documents.find(input.with)
    const ordered = one === null || other === null ? null : inOrder(one, other)
    if (ordered === null) return fail('not_found', { message: '没有找到这两个版本，请从文件页重新打开' })
    const [older, newer] = ordered
    const sides = [articlesIn(older), articlesIn(newer)] as const
    const [mine, theirs] = sides.map((side) => side.map(({ text }) => text))
    const pairs = pairArticles(sides, world.comparer.commonPlaces(mine!, theirs!))
    return ok({
      documentId: newer.versions.find(({ current }) => current)?.id ?? newer.id,
      title: newer.title,
      older: linkOf(older),
      newer: linkOf(newer),
      counts: countsOf(pairs),
      changes: pairs.flatMap((pair) => changeOf(pair, world.comparer)),
    })
  })
