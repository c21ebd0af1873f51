import { CompiledQuery } from 'kysely'
import { serveAreas } from '../../cloud/api/serve-areas'
import { yearClock } from '../../cloud/year/year-clock'
import { readCounty, readCountyTownship } from '../../src/contract/county'
import { readCountyReport } from '../../src/contract/county-reports'
import { pathOf, type Endpoint } from '../../src/contract/endpoint'
import { signIn } from '../../src/contract/sessions'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { composedAt, COUNTY_YEAR, countyTenant, fillCounty, TOWNSHIPS } from './county-year'
import type { BenchDatabase, Statement } from './databases'
import { inTurn, type Measured } from './rounds'

const ROUNDS = 5
const SEAT = countyTenant(0)
/** Reports are public by the end of January. */
const LOOKED_AT = `${COUNTY_YEAR + 1}-02-10` as IsoDate

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** What it reads, without the marks of transactions. */
const isRead = ({ sql }: Statement): boolean => /^(select|with)/.test(sql)

type Ask = (door: Endpoint<unknown, unknown>, input: object) => Promise<unknown>

/** The county's doors, asked by one who is signed in. */
const countyDoors = async (database: BenchDatabase): Promise<Ask> => {
  const composed = await composedAt(database, yearClock(LOOKED_AT))
  const served = serveAreas(composed)
  const send = async (door: Endpoint<unknown, unknown>, input: object, headers: Record<string, string>) => {
    const url = `http://bench.invalid${pathOf(door, SEAT, input as Record<string, unknown>)}`
    const body = door.method === 'GET' ? {} : { body: JSON.stringify(input) }
    const answer = await served.fetch(new Request(url, { method: door.method, headers, ...body }))
    if (!answer.ok) throw new Error(`${door.path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const json = { 'content-type': 'application/json' }
  const account = { account: 'county', password: 'demo-county' }
  const { token } = (await send(signIn as Endpoint<unknown, unknown>, account, json)) as { token: string }
  return (door, input) => send(door, input, { authorization: `Bearer ${token}` })
}

/** Ours against the same reads sent bare to the same database, one after the other. */
const against = async (
  database: BenchDatabase,
  what: string,
  [ours, goal]: readonly [ours: () => Promise<unknown>, goal: string],
): Promise<readonly Measured[]> => {
  await ours()
  database.taken()
  await ours()
  const reads = database.taken().filter(isRead)
  const floor = async (): Promise<void> => {
    for (const { sql, parameters } of reads)
      await database.storage.db.executeQuery(CompiledQuery.raw(sql, [...parameters]))
  }
  const taken = await inTurn(
    ROUNDS,
    () => milliseconds(ours),
    () => milliseconds(floor),
  )
  const named = `${what}, ${database.name}`
  return [
    { what: named, floor: '–', ours: taken.ours, floors: [], unit: 'ms', goal },
    {
      what: named,
      floor: `the same ${reads.length} reads, bare`,
      ...taken,
      unit: 'ms',
      goal: 'lower is better',
    },
  ]
}

/** A county of fifteen townships with a small year each: side by side, one opened, and the summed report. */
export const measureCounty = async (database: BenchDatabase): Promise<readonly Measured[]> => {
  const seconds = (await milliseconds(() => fillCounty(database))) / 1000
  const ask = await countyDoors(database)
  const side = () => ask(readCounty as Endpoint<unknown, unknown>, {})
  const inside = () => ask(readCountyTownship as Endpoint<unknown, unknown>, { id: countyTenant(7) })
  const summed = () => ask(readCountyReport as Endpoint<unknown, unknown>, { id: String(COUNTY_YEAR) })
  const { townships } = (await side()) as { readonly townships: readonly unknown[] }
  const { counted } = (await summed()) as { readonly counted: readonly unknown[] }
  if (townships.length !== TOWNSHIPS || counted.length !== TOWNSHIPS) throw new Error('a township is missing')
  const played = `${TOWNSHIPS} small years played through the doors, ${database.name}`
  return [
    { what: played, floor: '–', ours: [seconds], floors: [], unit: 's', goal: '' },
    ...(await against(database, `county: ${TOWNSHIPS} townships side by side`, [side, '≤ 1000'])),
    ...(await against(database, 'county: one township opened', [inside, '≤ 200'])),
    ...(await against(database, `county: report summed of ${TOWNSHIPS}`, [summed, '≤ 1000'])),
  ]
}
