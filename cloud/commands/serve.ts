import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseDay, type IsoDate } from '../../src/domain/calendar/civil-date'
import { serveAreas } from '../api/serve-areas'
import { compose, settingsHere, startOver, type OpenComposition } from '../composition'
import { listen, type NodeHost } from '../http/node-host'
import { serverClock } from '../server-clock'
import { fillTownship } from './fill-township'
import { playDemoYear } from './play-demo-year'
import { lineFor } from './start-problem'
import { runTimer } from './timer'
import { warmUp } from './warm-up'
import { welcome } from './welcome'

/** A played year stands apart from what somebody tries out by hand. */
const DEMO_FOLDER = '.data/demo'
const CLIENT = fileURLToPath(new URL('../../dist/h5', import.meta.url))

interface Options {
  readonly port: string
  readonly data: string | undefined
  readonly today: IsoDate | null
  readonly isFresh: boolean
  /** A year of township life is played into the folder first. */
  readonly isPlayed: boolean
}

const readOptions = (argv: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      today: { type: 'string' },
      fresh: { type: 'boolean' },
      demo: { type: 'boolean' },
    },
  })
  const today = values.today === undefined ? null : parseDay(values.today)
  if (today !== null && !today.ok) throw new RangeError(`没有这一天 / there is no such day: ${values.today}`)
  return {
    port: values.port ?? (process.env.PORT || '3000'),
    data: values.data ?? (values.demo === true ? DEMO_FOLDER : undefined),
    today: today?.value ?? null,
    isFresh: values.fresh === true,
    isPlayed: values.demo === true,
  }
}

const settingsFrom = ({ port, data }: Options) =>
  settingsHere({
    ...process.env,
    PORT: port,
    ...(data === undefined ? {} : { DATA_DIR: path.resolve(data) }),
  })

const folderOf = ({ data }: Options): string => path.resolve(data ?? (process.env.DATA_DIR || '.data'))

/** A year of township life in the data folder, before anything else looks at it. */
const playFirst = (options: Options, today: IsoDate): Promise<void> => {
  if (process.env.DATABASE_URL || process.env.DEMO === '0')
    throw new RangeError('--demo 只用于内置数据库的演示 / --demo is for the embedded database in demo mode')
  const settingsOf = (data: string) => settingsFrom({ ...options, data })
  const tell = (line: string) => void process.stdout.write(`${line}\n`)
  return playDemoYear(settingsOf, { folder: folderOf(options), today }, tell)
}

const open = async (options: Options): Promise<OpenComposition> => {
  if (options.isFresh) {
    if (process.env.DATABASE_URL) {
      throw new RangeError('--fresh 不会清空数据库服务器 / --fresh does not empty a database server')
    }
    await startOver(folderOf(options))
  }
  const clock = serverClock(options.today)
  if (options.isPlayed) await playFirst(options, clock.today())
  return compose(settingsFrom(options), { clock })
}

const listenOn = (composition: OpenComposition): Promise<NodeHost> =>
  listen({
    functions: serveAreas(composition),
    clientFolder: existsSync(CLIENT) ? CLIENT : '',
    port: composition.settings.port,
    host: process.env.HOST || (composition.settings.isDemo ? '127.0.0.1' : '0.0.0.0'),
    trustsProxy: composition.settings.trustsProxy,
  })

const PATIENCE_MS = 10_000

/** Resolves when the person, the system or the end of the starting process asks this one to end. */
const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      setTimeout(() => process.exit(1), PATIENCE_MS).unref()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
    if (process.connected) process.once('disconnect', stop)
  })

/** `npm start`, after installing and building: one process, client and functions at one address. */
export const main = async (argv: string[]): Promise<number> => {
  let composition: OpenComposition | null = null
  try {
    const options = readOptions(argv)
    const stopped = askedToStop()
    composition = await open(options)
    const seed = await fillTownship(composition)
    const host = await listenOn(composition)
    const stopTimer = runTimer(composition)
    process.stdout.write(welcome({ port: host.port, composition, seed, standsOn: options.today }))
    const warm = warmUp(composition).catch(() => undefined)
    await stopped
    process.stdout.write('正在停止 / stopping …\n')
    await warm
    await stopTimer()
    await host.close()
    return 0
  } catch (error) {
    process.stderr.write(`${lineFor(error)}\n`)
    return 1
  } finally {
    await composition?.close()
  }
}
