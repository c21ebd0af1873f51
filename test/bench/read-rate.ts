import { doorsOn } from './doors'
import type { BenchDatabase, Statement } from './databases'
import { rateOfFetch, rateOfListener } from './load'
import { inTurn, type Measured } from './rounds'

/** The data statements of one answer, without the freshness check that our caching adds. */
const dataStatements = (taken: readonly Statement[]): readonly Statement[] =>
  taken.filter(({ sql }) => sql.includes('document'))

const measure = async (database: BenchDatabase, what: string, path: string): Promise<Measured> => {
  const doors = await doorsOn(database)
  const ask = () => doors.public.fetch(new Request(`http://127.0.0.1${path}`))
  await ask()
  database.taken()
  const answer = await ask()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  const statements = dataStatements(database.taken())
  const floor = () =>
    rateOfListener(
      (_request, response) => {
        void (async () => {
          const rows: unknown[] = []
          for (const statement of statements) rows.push(await database.bare.query(statement))
          response.setHeader('content-type', 'application/json; charset=utf-8')
          response.end(JSON.stringify(rows))
        })()
      },
      { path },
    )
  const ours = () => rateOfFetch((request) => doors.public.fetch(request), { path })
  return {
    what: `${what}, ${database.name}`,
    floor: `node:http + driver, the same ${statements.length} statement(s)`,
    ...(await inTurn(3, ours, floor)),
    unit: 'req/s',
    goal: '≥ 0.70',
  }
}

/** Our list and document endpoints against a bare server that runs the same statements. */
export const measureReads = async (database: BenchDatabase): Promise<readonly Measured[]> => {
  const page = await database.storage.read('zhanxi', ({ documents }) =>
    documents.search({ q: '', columnId: '', cursor: '', limit: 20 }),
  )
  const id = page?.items[0]?.id ?? ''
  return [
    await measure(database, 'list endpoint', '/api/public/zhanxi/documents'),
    await measure(database, 'document endpoint', `/api/public/zhanxi/documents/${id}`),
  ]
}
