import { sql } from 'kysely'
import { foldText } from '../../src/domain/search/fold-text'
import type { BenchDatabase } from './databases'
import { fillDocuments } from './fill-documents'
import { madeDocument } from './made-documents'
import type { Measured } from './rounds'

const TENANT = 'zhanxi'
const ROUNDS = 20

/** What people ask for, and how often the made-up documents hold it. */
const WORDS: readonly (readonly [query: string, howOften: string])[] = [
  ['低保', '2 characters, common, has other words'],
  ['公示', '2 characters, in every text'],
  ['渡槽', '2 characters, one in 1,000'],
  ['宅基地审批', '5 characters, common'],
  ['低保 公示', 'two common words'],
  ['惠农财政补贴', '6 characters, rare'],
  [madeDocument(TENANT, 443).documentNumber.replace('〔', '[').replace('〕', ']'), '文号'],
]

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * The search of a simple product, on the same rows: how many documents hold every word as a plain substring in title, 文号 or text,
 * and the newest 20 of them; without other words for the same thing, without an order by merit.
 */
const likeQuery = async (database: BenchDatabase, query: string) => {
  const held = foldText(query)
    .split(' ')
    .map((word) => `%${word}%`)
    .map(
      (like) =>
        sql`(s.title_folded like ${like} or s.number_folded like ${like} or s.body_folded like ${like})`,
    )
  const hits = sql`from document d
      join document_search s on s.tenant = d.tenant and s.document_id = d.id
      where d.tenant = ${TENANT} and d.state = 'published' and ${sql.join(held, sql` and `)}`
  const { db } = database.storage
  await sql`select count(*) ${hits}`.execute(db)
  await sql`select d.id, d.title ${hits} order by d.published_on desc limit 20`.execute(db)
}

const measureWord = async (
  database: BenchDatabase,
  [query, howOften]: readonly [string, string],
  count: number,
): Promise<Measured> => {
  const search = () =>
    database.storage.read(TENANT, ({ documents }) =>
      documents.search({ q: query, columnId: '', cursor: '', limit: 20 }),
    )
  await search()
  const taken = { ours: [] as number[], floors: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.ours.push(await milliseconds(search))
    taken.floors.push(await milliseconds(() => likeQuery(database, query)))
  }
  return {
    what: `search ${query} (${howOften}), ${count.toLocaleString('en-US')} documents, ${database.name}`,
    floor: 'LIKE, count and newest 20',
    ...taken,
    unit: 'ms',
    goal: 'lower is better',
  }
}

const P95 = 0.95

const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * P95) - 1] ?? 0

/** What nearly everybody waits at most, whatever the words. */
const slowest = (words: readonly Measured[], count: number, { name }: BenchDatabase): readonly Measured[] => {
  const what = `search, p95 of all these queries, ${count.toLocaleString('en-US')} documents, ${name}`
  const ours = [p95(words.flatMap((word) => word.ours))]
  const floors = [p95(words.flatMap((word) => word.floors))]
  return [
    { what, floor: '–', ours, floors: [], unit: 'ms', goal: '≤ 60' },
    { what, floor: 'LIKE, count and newest 20', ours, floors, unit: 'ms', goal: '≤ 0.1' },
  ]
}

/** Numbers of documents at which search is measured; the last is the one asked for. */
const sizesUpTo = (count: number): readonly number[] => [...(count > 3000 ? [3000] : []), count]

/** Search against LIKE; common and rare words, in a small township and in one with as many documents as asked for. */
export const measureSearch = async (database: BenchDatabase, count: number): Promise<readonly Measured[]> => {
  const measured: Measured[] = []
  let there = 0
  for (const size of sizesUpTo(count)) {
    const from = there
    const filling = await milliseconds(() => fillDocuments(database, TENANT, { from, to: size }))
    const what = `put in ${(size - from).toLocaleString('en-US')} documents, ${database.name}`
    measured.push({ what, floor: '–', ours: [filling / 1000], floors: [], unit: 's', goal: '≤ 120' })
    const words: Measured[] = []
    for (const word of WORDS) words.push(await measureWord(database, word, size))
    measured.push(...words, ...slowest(words, size, database))
    there = size
  }
  return measured
}
