import { rmSync } from 'node:fs'
import path from 'node:path'
import type { DestinationStream, Logger } from 'pino'
import type { PostgresStorage } from './adapters/postgres/open-storage'
import { demoSecrets } from './demo-secrets'
import { readSettings, type Settings } from './env'
import type { Composition } from './http/composition'
import { Freshness } from './http/freshness'
import { serverClock, type SettableClock } from './server-clock'

/** Everything real, put together; whoever opens it closes it. */
export interface OpenComposition extends Composition {
  readonly storage: PostgresStorage
  readonly clock: SettableClock
  readonly settings: Settings
  close(): Promise<void>
}

/** What a caller may bring along instead of the usual. */
export interface Brought {
  readonly clock?: SettableClock
  /** A database that is open already. */
  readonly storage?: PostgresStorage
  readonly logTo?: DestinationStream
}

/** SQLSTATE classes and socket errors that mean: not now. */
const OUTAGE = /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EPIPE|08|57P0|53[34]00)/
const LOST =
  /connection terminated|timeout exceeded when trying to connect|driver has already been destroyed/i

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

const isOutage = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (error.name === 'WechatError') return 'retryable' in error && error.retryable === true
  return error.name === 'StorageError' || OUTAGE.test(codeOf(error)) || LOST.test(error.message)
}

const loggerFor = async (logTo?: DestinationStream): Promise<Logger> => {
  const { pino } = await import('pino')
  // Standard output belongs to what a command prints.
  return pino(
    { level: process.env.LOG_LEVEL || 'info', base: null },
    logTo ?? pino.destination({ dest: 2, sync: true }),
  )
}

/** Name, code and place of a bug: a message may quote what a person wrote, so it stays out. */
const bugFacts = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { name: typeof error }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, code: codeOf(error), at: at.slice(0, 6).map((line) => line.trim()) }
}

/** Where the database is: on a server, in a folder, or in memory where neither is named. */
const placeOf = ({ databaseUrl, dataDir }: Settings) => {
  if (databaseUrl !== '') return { databaseUrl }
  return dataDir === '' ? {} : { dataDir }
}

const openDatabase = async (settings: Settings, clock: SettableClock, logger: Logger) => {
  const { openStorage } = await import('./adapters/postgres/open-storage')
  const { secrets } = settings
  return openStorage({
    clock,
    keys: { currentId: secrets.currentKeyId, keys: secrets.fieldKeys, indexKey: secrets.blindIndexKey },
    onIdleError: (error) => logger.warn({ code: codeOf(error) }, 'database connection lost'),
    ...placeOf(settings),
  })
}

const identityFor = async ({ wechat }: Settings) => {
  const { makeIdentity } = await import('./adapters/identity/identity')
  const { demoWechat } = await import('./adapters/identity/demo-wechat')
  const { wechatLogin } = await import('./adapters/identity/wechat-login')
  return makeIdentity(wechat === null ? demoWechat : wechatLogin(wechat))
}

const wechatFor = async ({ wechat }: Settings, storage: PostgresStorage, clock: SettableClock) => {
  if (wechat === null) return null
  const { wechatClient } = await import('./adapters/wechat/wechat-client')
  return wechatClient(wechat, { storage, clock })
}

const smsFor = async ({ sms = null, isDemo }: Settings, logger: Logger) => {
  if (sms !== null) return (await import('./adapters/sms/gateway-sms')).gatewaySms(sms)
  return isDemo ? (await import('./adapters/sms/console-sms')).consoleSms(logger) : null
}

const readersOfFiles = async () => {
  const { lazyFileReader } = await import('./adapters/reading/lazy-file-reader')
  const { makeImportPlanner } = await import('./adapters/importing/import-planner')
  const { townshipLaws } = await import('./seed/township-laws')
  const { zlibUnpacker: unpacker } = await import('./adapters/archive/unpacker')
  const importPlanner = makeImportPlanner(lazyFileReader)
  const { lazyZipper: zipper } = await import('./adapters/archive/zipper')
  return { fileReader: lazyFileReader, importPlanner, townshipLaws, unpacker, zipper }
}

const writersOfFiles = async () => {
  const { makeCaseArchives } = await import('./adapters/proof/case-archives')
  const { makeLetterFiles } = await import('./adapters/letters/letter-files')
  const { noticeFiles } = await import('./adapters/letters/notice-files')
  const { reportFiles } = await import('./adapters/report-files/report-files')
  return { caseArchives: makeCaseArchives(), letterFiles: makeLetterFiles(), noticeFiles, reportFiles }
}

/** Chooses and opens what is real. Throws StorageError when the database can't be opened. */
export const compose = async (settings: Settings, brought: Brought = {}): Promise<OpenComposition> => {
  const clock = brought.clock ?? serverClock()
  const logger = await loggerFor(brought.logTo)
  const storage = brought.storage ?? (await openDatabase(settings, clock, logger))
  const identity = await identityFor(settings)
  const { lazyRedactor } = await import('./adapters/redaction/lazy-redactor')
  const { textComparer } = await import('./adapters/comparison/text-comparer')
  const { loggingNotifier } = await import('./adapters/notifier/logging-notifier')
  return {
    world: {
      storage,
      clock,
      identity,
      notifier: loggingNotifier(logger),
      ...(await readersOfFiles()),
      ...(await writersOfFiles()),
      redactor: lazyRedactor,
      comparer: textComparer,
      wechat: await wechatFor(settings, storage, clock),
      sms: await smsFor(settings, logger),
    },
    storage,
    clock,
    settings,
    jobSecret: settings.secrets.jobSecret,
    publicOrigin: settings.publicOrigin,
    log: (line) => logger.info(line),
    logBug: (error, requestId) => logger.error({ requestId, ...bugFacts(error) }, 'bug or outage'),
    isOutage,
    freshness: new Freshness(),
    ticks: () => performance.now(),
    close: () => storage.close(),
  }
}

/** What a demo keeps in its data folder; nothing else there is ever touched. */
const DEMO_DATA = ['database', 'demo-secrets.json']

/** Empties a data folder of its database. Throws StorageError while another process uses it. */
export const startOver = async (dataDir: string): Promise<void> => {
  const { lockDataFolder } = await import('./adapters/postgres/data-folder-lock')
  const lock = lockDataFolder(dataDir)
  try {
    for (const name of DEMO_DATA) rmSync(path.join(dataDir, name), { recursive: true, force: true })
  } finally {
    lock.release()
  }
}

/** What writes the archive of a township that leaves, and the files of a year. */
export const townshipArchives = async () => {
  const { writeArchive } = await import('./adapters/archive/archive-writer')
  return { writeArchive }
}

/** The checks of archives, event lists and receipts; they need no database. */
export const proofChecks = () => import('./adapters/proof/check-file')

/** Settings of a process that a person started here: an embedded database without DEMO=0 is a demo. */
export const settingsHere = (variables: Readonly<Record<string, string | undefined>>): Settings =>
  readSettings(variables, { embeddedIsDemo: true, demoSecrets })

let shared: Promise<OpenComposition> | null = null

/** The composition of this process from its environment, opened by the first request and kept. */
export const fromEnvironment = (): Promise<OpenComposition> => {
  const settings = (): Settings => readSettings(process.env, { embeddedIsDemo: false, demoSecrets })
  shared ??= (async () => compose(settings()))()
  shared.catch((error: unknown) => {
    shared = null
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  })
  return shared
}

/** Reads files of every kind that can be imported; loaded when it is asked for. */
export const loadFileReader = async () => (await import('./adapters/reading/file-reader')).fileReader
