import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { compose, type OpenComposition } from '../composition'
import { seedSettings } from '../seed/load-seed'
import { prepareDemoPeople } from '../usecases/people/prepare-demo-people'
import { identifiersFrom } from './seeded'
import { yearClock } from './year-clock'
import { townInTime, type TownInTime } from './town-in-time'

const KEY = new Uint8Array(32).fill(1)

type PostgresDatabase = Pick<OpenComposition['storage'], 'db'>

/** A year is played in memory and thrown away: its keys guard nothing. */
const SETTINGS = {
  databaseUrl: '',
  dataDir: '',
  port: 0,
  isDemo: true,
  secrets: {
    fieldKeys: { year: KEY },
    currentKeyId: 'year',
    blindIndexKey: KEY,
    jobSecret: 'the-timer-of-the-year',
  },
  wechat: null,
  trustsProxy: false,
  publicOrigin: '',
} as const

/** A township in memory with its people, to be played through. */
export interface OpenYear extends TownInTime {
  /** SHA-256 over every event of the year, in the order of their dossiers. */
  digest(): Promise<string>
  /** How many events there are of each kind of thing, and how many requests. */
  figures(): Promise<Readonly<Record<string, number>>>
  close(): Promise<void>
}

const EVENT_TABLES = ['case_event', 'complaint_event', 'dossier_event', 'publication_event'] as const

/** What a year is told by in figures. */
const COUNTED_TABLES = [...EVENT_TABLES, 'request_case'] as const

const digestOf = async ({ db }: PostgresDatabase): Promise<string> => {
  const hash = createHash('sha256')
  for (const table of EVENT_TABLES) {
    const { rows } = await sql<{ hash: string }>`select hash from ${sql.table(table)} order by hash`.execute(
      db,
    )
    for (const row of rows) hash.update(row.hash)
  }
  return hash.digest('hex')
}

const figuresOf = async ({ db }: PostgresDatabase): Promise<Readonly<Record<string, number>>> => {
  const counted: Record<string, number> = {}
  for (const table of COUNTED_TABLES) {
    const { rows } = await sql<{
      many: number
    }>`select count(*)::int as many from ${sql.table(table)}`.execute(db)
    counted[table] = rows[0]?.many ?? 0
  }
  return counted
}

/** Opens a township whose clock and identifiers are given by the seed: the same year is the same byte by byte. */
export const openYear = async (from: IsoDate, seed: number): Promise<OpenYear> => {
  const clock = yearClock(from)
  const composed = await compose(SETTINGS, { clock, logTo: { write: () => undefined } })
  const world = { ...composed.world, identity: { ...composed.world.identity, newId: identifiersFrom(seed) } }
  const settings = seedSettings()
  const tenant = settings.id
  await composed.storage.putTenant(settings)
  await prepareDemoPeople(world, tenant)
  return {
    ...(await townInTime({ ...composed, world }, tenant, clock)),
    digest: () => digestOf(composed.storage),
    figures: () => figuresOf(composed.storage),
    close: () => composed.close(),
  }
}
