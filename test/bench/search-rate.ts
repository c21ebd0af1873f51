import { sql } from 'kysely'
import { day } from '../../src/domain/calendar/civil-date'
import type { BenchDatabase } from './databases'
import { median, type Measured } from './rounds'

const PLACES = ['芒别', '支那', '勐典', '芒线', '拉勐', '普关', '团坡', '双河']
const MATTERS = [
  '农村低保',
  '宅基地审批',
  '危房改造',
  '农机购置补贴',
  '水利工程',
  '森林防火',
  '教育资助',
  '公益林补偿',
]
const KINDS = ['公示', '通知', '方案', '决算', '工作总结', '意见', '通告', '情况说明']
const TENANT = 'zhanxi'
const ROUNDS = 7

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? ''

/** Documents with texts of their own; the rest are copies of them, made inside the database. */
const ORIGINALS = 1000

const fillOriginals = async (database: BenchDatabase, wanted: number): Promise<void> => {
  const step = 1000
  for (let from = 0; from < wanted; from += step) {
    await database.storage.write(TENANT, async ({ documents }) => {
      for (let number = from; number < Math.min(from + step, wanted); number += 1) {
        const title = `盏西镇${pick(PLACES, number)}村${2016 + (number % 10)}年${pick(MATTERS, number >> 3)}${pick(KINDS, number >> 6)}（第${number}号）`
        const text = `${title}。为做好${pick(MATTERS, number >> 2)}工作，经${pick(PLACES, number >> 1)}村民委员会研究，现将${pick(MATTERS, number)}有关事项公布如下。`
        await documents.put(
          {
            key: `bench-${number}`,
            columnId: 'normative_documents',
            title,
            documentNumber: `盏政发〔${2016 + (number % 10)}〕${number}号`,
            issuer: '盏西镇人民政府',
            topic: '',
            source: '',
            summary: '',
            publishedOn: day(`20${16 + (number % 10)}-0${1 + (number % 9)}-1${number % 10}`),
          },
          [
            {
              contentHash: `bench-${number}`,
              formedOn: null,
              inForceOn: null,
              validity: 'in_force',
              history: [],
              figures: [],
              blocks: [{ kind: 'paragraph', text: text.repeat(3) }],
            },
          ],
        )
      }
    })
  }
}

const columnsOf = async (database: BenchDatabase, table: string): Promise<readonly string[]> => {
  const found = await sql<{
    column_name: string
  }>`select column_name from information_schema.columns where table_name = ${table} order by ordinal_position`.execute(
    database.storage.db,
  )
  return found.rows.map((row) => row.column_name)
}

/** Keys of a copy, so that it breaks no unique constraint. */
const COPIED: Readonly<Record<string, readonly string[]>> = {
  document: ['id', 'key', 'index_number'],
  document_version: ['id', 'document_id'],
  document_search: ['document_id'],
}

const copyOriginals = async (database: BenchDatabase, times: number): Promise<void> => {
  for (const [table, keys] of Object.entries(COPIED)) {
    const columns = await columnsOf(database, table)
    const named = columns.map((column) => `"${column}"`).join(', ')
    const given = columns
      .map((column) => (keys.includes(column) ? `t."${column}" || '-' || n` : `t."${column}"`))
      .join(', ')
    const own = table === 'document' ? 't.id' : 't.document_id'
    await sql
      .raw(
        `insert into ${table} (${named}) select ${given} from ${table} t join document d on d.tenant = t.tenant and d.id = ${own}
         cross join generate_series(1, ${times}) n where d.key like 'bench-%'`,
      )
      .execute(database.storage.db)
  }
}

const fillTo = async (database: BenchDatabase, wanted: number): Promise<void> => {
  await fillOriginals(database, Math.min(ORIGINALS, wanted))
  const times = Math.floor(wanted / ORIGINALS) - 1
  if (times > 0) await copyOriginals(database, times)
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const likeQuery = (database: BenchDatabase, word: string) =>
  sql`select d.id, d.title from document d join document_search s on s.tenant = d.tenant and s.document_id = d.id
      where d.tenant = ${TENANT} and s.body like ${`%${word}%`} order by d.published_on desc limit 20`.execute(
    database.storage.db,
  )

const measureWord = async (database: BenchDatabase, word: string, count: number): Promise<Measured> => {
  const search = () =>
    database.storage.read(TENANT, ({ documents }) =>
      documents.search({ q: word, columnId: '', cursor: '', limit: 20 }),
    )
  await search()
  const taken = { ours: [] as number[], floors: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.ours.push(await milliseconds(search))
    taken.floors.push(await milliseconds(() => likeQuery(database, word)))
  }
  return {
    what: `search ${word}, ${count.toLocaleString('en-US')} documents, ${database.name}`,
    floor: 'LIKE, newest 20, no count',
    ...taken,
    unit: 'ms',
    goal: 'lower is better',
  }
}

/** Search against LIKE; common and rare words. */
export const measureSearch = async (database: BenchDatabase, count: number): Promise<readonly Measured[]> => {
  const filling = await milliseconds(() => fillTo(database, count))
  process.stderr.write(`${database.name}: ${count} documents in ${Math.round(filling / 1000)} s\n`)
  await sql`analyze`.execute(database.storage.db)
  const measured: Measured[] = []
  for (const word of ['低保', '宅基地审批', '盏政发[2019]443号', '惠农财政补贴'])
    measured.push(await measureWord(database, word, count))
  return measured.filter((each) => !Number.isNaN(median(each.ours)))
}
