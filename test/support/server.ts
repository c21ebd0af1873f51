import type { PostgresStorage, StatementRecorder } from '../../cloud/adapters/postgres/open-storage'
import { serveAreas } from '../../cloud/api/serve-areas'
import { compose, type OpenComposition } from '../../cloud/composition'
import type { Settings } from '../../cloud/env'
import { listen } from '../../cloud/http/node-host'
import { seedSettings } from '../../cloud/seed/load-seed'
import { serverClock } from '../../cloud/server-clock'
import { DEMO_ACCOUNTS, prepareDemoPeople } from '../../cloud/usecases/people/prepare-demo-people'
import { day } from '../../src/domain/calendar/civil-date'
import type { Filling } from './database-templates'
import { openInMemory, type TestEngine } from './databases'
import { FIELD_KEYS } from './storage-fixtures'

export const JOB_SECRET = 'job-secret-of-the-tests'

export interface ServerOptions {
  /** Day on which the server stands, e.g. 2026-09-18. */
  readonly today?: string
  /** Engine of `eachDatabase`; without it PGlite in memory. */
  readonly database?: TestEngine
  /** Whether to load the documents of the seed, or the township and its people only. */
  readonly documents?: boolean
  /** Folder of a built H5 client to serve as well. */
  readonly clientFolder?: string
  readonly recorder?: StatementRecorder
  /** Whether ten minutes pass with each knock at a door: the limits of tries are for people. */
  readonly hasNoLimits?: boolean
  /** The mini-program and where WeChat is; none unless said. */
  readonly wechat?: Settings['wechat']
}

/** A whole server in this process: the same functions, storage and clock as `npm start`, on a port of its own. */
export interface TestServer {
  readonly origin: string
  readonly tenant: string
  readonly storage: PostgresStorage
  readonly composition: OpenComposition
  /** Account and password by role. */
  readonly accounts: Readonly<
    Record<
      'resident' | 'clerk' | 'reviewer' | 'secrecy' | 'head' | 'mayor' | 'handler' | 'county' | 'village',
      { account: string; password: string }
    >
  >
  /** Lines of the access log so far. */
  readonly logLines: readonly string[]
  setToday(today: string): void
  stop(): Promise<void>
}

const SETTINGS: Settings = {
  databaseUrl: '',
  dataDir: '',
  port: 0,
  isDemo: true,
  secrets: {
    fieldKeys: FIELD_KEYS.keys,
    currentKeyId: FIELD_KEYS.currentId,
    blindIndexKey: FIELD_KEYS.indexKey,
    jobSecret: JOB_SECRET,
  },
  wechat: null,
  trustsProxy: true,
  publicOrigin: '',
}

const accountOf = (name: string) => {
  const found = DEMO_ACCOUNTS.find(({ account }) => account === name)
  if (found === undefined) throw new Error(`no demo account ${name}`)
  return { account: found.account, password: found.password }
}

const openFor = async (
  { database, recorder, documents = true }: ServerOptions,
  clock: ReturnType<typeof serverClock>,
) => {
  const filling: Filling = documents ? 'seeded' : 'empty'
  const options = { filling, clock, keys: FIELD_KEYS, ...(recorder === undefined ? {} : { recorder }) }
  return database === undefined ? openInMemory(options) : database.open(options)
}

const TEN_MINUTES = 600_000

const leapingTicks = (): (() => number) => {
  let ticks = 0
  return () => (ticks += TEN_MINUTES)
}

/** Puts in the township and its demo people. */
const fill = async ({ storage, world }: OpenComposition): Promise<string> => {
  const settings = seedSettings()
  await storage.putTenant(settings)
  await prepareDemoPeople(world, settings.id)
  return settings.id
}

const OFFICE_OPENS = Date.parse('2026-03-02T09:00:00+08:00')

/** Each run of the tests begins when the office opens: what they see doesn't change at midnight. */
const workingHours = (): number => OFFICE_OPENS + Math.round(performance.now())

/** Starts a server with demo data on a loopback port. Stop it in `after`; a database given is left open. */
export const startServer = async (options: ServerOptions = {}): Promise<TestServer> => {
  const clock = serverClock(day(options.today ?? '2026-03-02'), workingHours)
  const storage = await openFor(options, clock)
  const logLines: string[] = []
  const logTo = { write: (line: string) => void logLines.push(line) }
  const settings = { ...SETTINGS, wechat: options.wechat ?? null }
  const composed = await compose(settings, { clock, storage, logTo })
  const composition = options.hasNoLimits === true ? { ...composed, ticks: leapingTicks() } : composed
  const tenant = await fill(composition)
  const host = await listen({
    functions: serveAreas(composition),
    clientFolder: options.clientFolder ?? '',
    port: 0,
    host: '127.0.0.1',
    trustsProxy: true,
  })
  return {
    origin: `http://127.0.0.1:${host.port}`,
    tenant,
    storage,
    composition,
    accounts: {
      resident: accountOf('resident'),
      village: accountOf('village'),
      clerk: accountOf('clerk'),
      reviewer: accountOf('reviewer'),
      secrecy: accountOf('secrecy'),
      head: accountOf('head'),
      mayor: accountOf('mayor'),
      handler: accountOf('handler'),
      county: accountOf('county'),
    },
    logLines,
    setToday: (today) => clock.setToday(day(today)),
    stop: async () => {
      await host.close()
      if (options.database === undefined) await composition.close()
    },
  }
}
