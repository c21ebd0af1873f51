import type { Article } from './articles'
import { measured, similarity } from './similarity'

/** An article of the older text beside what became of it; null = it has no counterpart. */
export interface ArticlePair {
  readonly older: Article | null
  readonly newer: Article | null
}

/** A place of the older text and the place of the newer one that has exactly the same text. */
export type Anchor = readonly [older: number, newer: number]

/** From this share of common pairs of characters on, one text became the other. */
const ENOUGH = 0.4
/** Beyond this many pairs to measure, only the number of the article decides. */
const MOST_MEASURED = 60_000

type Gap = readonly [older: readonly Article[], newer: readonly Article[]]

const removed = (older: Article): ArticlePair => ({ older, newer: null })
const added = (newer: Article): ArticlePair => ({ older: null, newer })

const byLabel = ([older, newer]: Gap): readonly ArticlePair[] => {
  const places = new Map(newer.map((article, place) => [article.label, place]))
  const pairs: ArticlePair[] = []
  let next = 0
  for (const article of older) {
    const place = article.label === '' ? undefined : places.get(article.label)
    if (place === undefined || place < next) pairs.push(removed(article))
    else {
      pairs.push(...newer.slice(next, place).map(added), { older: article, newer: newer[place]! })
      next = place + 1
    }
  }
  return [...pairs, ...newer.slice(next).map(added)]
}

const worthTable = ([older, newer]: Gap): readonly (readonly number[])[] => {
  const [mine, theirs] = [older, newer].map((side) => side.map(({ text }) => measured(text)))
  return older.map(({ isHeading }, row) =>
    newer.map((article, column) => {
      const worth = article.isHeading === isHeading ? similarity(mine![row]!, theirs![column]!) : 0
      return worth >= ENOUGH ? worth : 0
    }),
  )
}

/** Best total worth of what is left from each pair of places on. */
const bestFrom = (worth: readonly (readonly number[])[], columns: number): readonly (readonly number[])[] => {
  const best = Array.from({ length: worth.length + 1 }, () => new Array<number>(columns + 1).fill(0))
  for (let row = worth.length - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = worth[row]![column]! === 0 ? 0 : worth[row]![column]! + best[row + 1]![column + 1]!
      best[row]![column] = Math.max(paired, best[row + 1]![column]!, best[row]![column + 1]!)
    }
  return best
}

const bySimilarity = (gap: Gap): readonly ArticlePair[] => {
  const [older, newer] = gap
  const worth = worthTable(gap)
  const best = bestFrom(worth, newer.length)
  const pairs: ArticlePair[] = []
  let [row, column] = [0, 0]
  while (row < older.length && column < newer.length) {
    const here = best[row]![column]!
    const own = worth[row]![column]!
    if (own > 0 && here === own + best[row + 1]![column + 1]!)
      pairs.push({ older: older[row++]!, newer: newer[column++]! })
    else if (here === best[row + 1]![column]!) pairs.push(removed(older[row++]!))
    else pairs.push(added(newer[column++]!))
  }
  return [...pairs, ...older.slice(row).map(removed), ...newer.slice(column).map(added)]
}

const pairGap = (gap: Gap): readonly ArticlePair[] =>
  gap[0].length * gap[1].length > MOST_MEASURED ? byLabel(gap) : bySimilarity(gap)

/**
 * Lays two versions side by side, article by article, in the order of the texts: what is the same by the anchors, in
 * between what is most alike, so that an article keeps its counterpart although all numbers moved.
 * @example pairArticles([[a], [a, b]], [[0, 0]]) // [{ older: a, newer: a }, { older: null, newer: b }]
 */
export const pairArticles = ([older, newer]: Gap, anchors: readonly Anchor[]): readonly ArticlePair[] => {
  const pairs: ArticlePair[] = []
  let [row, column] = [0, 0]
  for (const [mine, theirs] of anchors) {
    pairs.push(...pairGap([older.slice(row, mine), newer.slice(column, theirs)]))
    pairs.push({ older: older[mine]!, newer: newer[theirs]! })
    ;[row, column] = [mine + 1, theirs + 1]
  }
  return [...pairs, ...pairGap([older.slice(row), newer.slice(column)])]
}
