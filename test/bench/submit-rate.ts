import { randomUUID } from 'node:crypto'
import { doorsOn } from './doors'
import { BARE_TABLES, type BenchDatabase } from './databases'
import { rateOfFetch, rateOfListener } from './load'
import { inTurn, type Measured } from './rounds'

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

/** Filing a request against a bare transaction of four inserts, both through HTTP. */
export const measureSubmit = async (database: BenchDatabase): Promise<Measured> => {
  const doors = await doorsOn(database)
  const opened = await doors.session.fetch(
    new Request('http://127.0.0.1/api/session/zhanxi/guest', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  )
  const { token } = (await opened.json()) as { token: string }
  const asked = {
    path: '/api/requests/zhanxi/submit',
    method: 'POST' as const,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: FORM,
    setupRequest: 'test/bench/vary-submit.cjs',
  }
  const floor = () =>
    rateOfListener((request, response) => {
      request.resume()
      request.on('end', () => {
        const id = randomUUID()
        const inserts = BARE_TABLES.map((table) => ({
          sql: `insert into ${table} (tenant, id, body) values ($1, $2, $3)`,
          parameters: ['zhanxi', id, FORM],
        }))
        void database.bare.transaction(inserts).then(() => response.end(JSON.stringify({ id })))
      })
    }, asked)
  const ours = () => rateOfFetch((request) => doors.requests.fetch(request), asked)
  return {
    what: `submit, ${database.name}`,
    floor: 'node:http + driver, 4 inserts in a transaction',
    ...(await inTurn(3, ours, floor)),
    unit: 'req/s',
    goal: '≥ 0.50',
  }
}
