import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Calendar } from '../../src/domain/calendar/working-days'
import { serveAreas } from '../api/serve-areas'
import { compose, type OpenComposition } from '../composition'
import { seedSettings } from '../seed/load-seed'
import { DEMO_ACCOUNTS, prepareDemoPeople } from '../usecases/prepare-demo-people'
import { loadCalendar } from '../usecases/load-calendar'
import { identifiersFrom } from './seeded'
import { openTown, type Town } from './town'
import { yearClock } from './year-clock'

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
export interface OpenYear {
  readonly town: Town
  /** The calendar of the township, by which its year is planned. */
  readonly calendar: Calendar
  setToday(on: IsoDate): void
  /** The county lets everybody rest on a day that was to be worked: what waits gets other dates, and is told so. */
  announceHoliday(on: IsoDate): Promise<void>
  /** SHA-256 over every event of the year, in the order of their dossiers. */
  digest(): Promise<string>
  /** How many events there are of each kind of thing, and how many requests. */
  figures(): Promise<Readonly<Record<string, number>>>
  close(): Promise<void>
}

const EVENT_TABLES = ['case_event', 'complaint_event', 'dossier_event', 'publication_event'] as const

/** What a year is told by in figures. */
const COUNTED_TABLES = [...EVENT_TABLES, 'request_case'] as const

const passwordOf = (account: string): string =>
  DEMO_ACCOUNTS.find((each) => each.account === account)?.password ?? ''

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
  const calendar = await composed.storage.read(tenant, async (stores) => stores.settings.calendar)
  if (calendar === null) throw new Error('the township is not there')
  const served = serveAreas({ ...composed, world, ticks: () => clock.ticks() })
  const { jobSecret } = SETTINGS.secrets
  return {
    calendar,
    town: openTown({ served, tenant, jobSecret, passwordOf, today: () => clock.today() }),
    setToday: (on) => clock.setToday(on),
    announceHoliday: async (on) => {
      const day = { on, isRest: true, note: '目瑙纵歌节', source: '州府通知（演示）', verified: true }
      const done = await loadCalendar(world, tenant, { kind: 'local', days: [day] })
      if (!done.ok) throw new Error(`the holiday was not taken: ${done.code}`)
    },
    digest: () => digestOf(composed.storage),
    figures: () => figuresOf(composed.storage),
    close: () => composed.close(),
  }
}
