import { randomUUID } from 'node:crypto'
import { doorsOn, type Doors } from './doors'
import { BARE_TABLES, type BenchDatabase, type Statement } from './databases'
import { rateOfFetch, rateOfListener, type LoadRequest } from './load'
import { replayedFiling } from './replayed-filing'
import { inTurn, type Measured } from './rounds'

const PATH = '/api/requests/zhanxi/submit'

const FORM = JSON.stringify({
  applicant: {
    kind: 'citizen',
    name: '李小满',
    identityDocument: { type: 'id_card', number: '11010519491231002X' },
    phone: '13900000001',
    address: '盏西镇芒别村三组12号',
  },
  wanted: { description: '2025年芒别村农村危房改造补助对象和金额' },
  provisionForm: 'electronic',
  deliveryWay: 'in_app',
})

const openSession = async (doors: Doors): Promise<string> => {
  const opened = await doors.session.fetch(
    new Request('http://127.0.0.1/api/session/zhanxi/guest', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  )
  return ((await opened.json()) as { token: string }).token
}

const isChange = ({ sql }: Statement): boolean => /^(insert|update|with)/.test(sql)

/** One filing and the session before it, as they were sent to the database; answers the session's token too. */
const record = async (database: BenchDatabase, doors: Doors) => {
  database.taken()
  const token = await openSession(doors)
  const opening = database.taken().filter(isChange)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const filed = await doors.requests.fetch(
    new Request(`http://127.0.0.1${PATH}`, {
      method: 'POST',
      body: FORM,
      headers: { ...headers, 'idempotency-key': randomUUID() },
    }),
  )
  if (!filed.ok) throw new Error(`${PATH} answered ${filed.status}: ${await filed.text()}`)
  return { headers, recorded: { opening, filing: database.taken().filter(isChange) } }
}

const bareRate = (asked: LoadRequest, transaction: () => Promise<void>): Promise<number> =>
  rateOfListener((request, response) => {
    request.resume()
    request.on('end', () => void transaction().then(() => response.end('{}')))
  }, asked)

const fourInserts = ({ bare }: BenchDatabase) => {
  const id = randomUUID()
  return bare.transaction(
    BARE_TABLES.map((table) => ({
      sql: `insert into ${table} (tenant, id, body) values ($1, $2, $3)`,
      parameters: ['zhanxi', id, FORM],
    })),
  )
}

/** Filing a request, both through HTTP: against four bare inserts, and against the statements that the law's records need. */
export const measureSubmit = async (database: BenchDatabase): Promise<readonly Measured[]> => {
  const doors = await doorsOn(database)
  const { headers, recorded } = await record(database, doors)
  const asked: LoadRequest = {
    path: PATH,
    method: 'POST',
    headers,
    body: FORM,
    setupRequest: 'test/bench/vary-submit.cjs',
  }
  const sameStatements = await replayedFiling(database, recorded)
  const ours = () => rateOfFetch((request) => doors.requests.fetch(request), asked)
  const row = async (floor: string, transaction: () => Promise<void>): Promise<Measured> => ({
    what: `submit, ${database.name}`,
    floor: `node:http + driver, ${floor}`,
    ...(await inTurn(3, ours, () => bareRate(asked, transaction))),
    unit: 'req/s',
    goal: '≥ 0.50',
  })
  return [
    await row('4 inserts in a transaction', () => fourInserts(database)),
    await row(`the same ${recorded.filing.length} statements in a transaction`, sameStatements),
  ]
}
