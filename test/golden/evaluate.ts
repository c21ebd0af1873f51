import type { FoundDocuments } from '../../cloud/ports/document-store'
import type { Storage } from '../../cloud/ports/storage'
import { bareTitle } from './golden-queries'
import type { GoldenQuery } from './golden-queries'

const TENANT = 'zhanxi'
const SHOWN = 20
const FIRST = 5

/** What came of one query: the place of the first wanted title from 1, 0 when it isn't on the page. */
export interface Answered {
  readonly query: GoldenQuery
  readonly place: number
  readonly titles: readonly string[]
  readonly milliseconds: number
}

/** A kind of queries, or all of them. */
export interface Score {
  readonly kind: string
  readonly queries: number
  readonly recall: number
  readonly reciprocalRank: number
}

const ask = async (storage: Storage, query: GoldenQuery): Promise<Answered> => {
  const began = performance.now()
  const found = await storage.read(TENANT, ({ documents }) =>
    documents.search({ q: query.q, columnId: '', cursor: '', limit: SHOWN }),
  )
  const titles = (found?.items ?? []).map(({ title }) => bareTitle(title))
  const place = titles.findIndex((title) => query.wanted.includes(title)) + 1
  return { query, place, titles, milliseconds: performance.now() - began }
}

const pageFrom = (storage: Storage, cursor: string): Promise<FoundDocuments | null> =>
  storage.read(TENANT, ({ documents }) => documents.search({ q: '', columnId: '', cursor, limit: 500 }))

/** Titles that are published, to leave out queries whose answer isn't there. */
const publishedTitles = async (storage: Storage): Promise<ReadonlySet<string>> => {
  const titles = new Set<string>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const page = await pageFrom(storage, cursor)
    for (const { title } of page?.items ?? []) titles.add(bareTitle(title))
    cursor = page?.next ?? null
  }
  return titles
}

/** Runs every query that can be answered from what is published. */
export const evaluate = async (
  storage: Storage,
  queries: readonly GoldenQuery[],
): Promise<readonly Answered[]> => {
  const titles = await publishedTitles(storage)
  const answered: Answered[] = []
  for (const query of queries)
    if (query.wanted.some((title) => titles.has(title))) answered.push(await ask(storage, query))
  return answered
}

const scoreOf = (kind: string, answered: readonly Answered[]): Score => {
  const sum = (worth: (place: number) => number) => answered.reduce((all, { place }) => all + worth(place), 0)
  return {
    kind,
    queries: answered.length,
    recall: sum((place) => (place > 0 && place <= FIRST ? 1 : 0)) / answered.length,
    reciprocalRank: sum((place) => (place > 0 ? 1 / place : 0)) / answered.length,
  }
}

/** Recall among the first five and mean reciprocal rank, kind by kind and of all. */
export const scores = (answered: readonly Answered[]): readonly Score[] => {
  const kinds = [...new Set(answered.map(({ query }) => query.kind))]
  const byKind = kinds.map((kind) =>
    scoreOf(
      kind,
      answered.filter(({ query }) => query.kind === kind),
    ),
  )
  return [...byKind, scoreOf('all', answered)]
}

/** Queries without a wanted title among the first five. */
export const missed = (answered: readonly Answered[]): readonly Answered[] =>
  answered.filter(({ place }) => place === 0 || place > FIRST)
