import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseDay, type IsoDate } from '../../src/domain/calendar/civil-date'
import { serveAreas } from '../api/serve-areas'
import { compose, settingsHere, startOver, type OpenComposition } from '../composition'
import { listen, type NodeHost } from '../http/node-host'
import { loadDemo } from '../seed/load-demo'
import { loadSeed } from '../seed/load-seed'
import { serverClock } from '../server-clock'
import { prepareDemoPeople } from '../usecases/prepare-demo-people'
import { lineFor } from './start-problem'
import { runTimer } from './timer'
import { warmUp } from './warm-up'
import { welcome } from './welcome'

const CLIENT = fileURLToPath(new URL('../../dist/h5', import.meta.url))
const SEED_TENANT = 'zhanxi'

interface Options {
  readonly port: string
  readonly data: string | undefined
  readonly today: IsoDate | null
  readonly isFresh: boolean
}

const readOptions = (argv: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      today: { type: 'string' },
      fresh: { type: 'boolean' },
    },
  })
  const today = values.today === undefined ? null : parseDay(values.today)
  if (today !== null && !today.ok) throw new RangeError(`没有这一天 / there is no such day: ${values.today}`)
  return {
    port: values.port ?? (process.env.PORT || '3000'),
    data: values.data,
    today: today?.value ?? null,
    isFresh: values.fresh === true,
  }
}

const settingsFrom = ({ port, data }: Options) =>
  settingsHere({
    ...process.env,
    PORT: port,
    ...(data === undefined ? {} : { DATA_DIR: path.resolve(data) }),
  })

const open = async (options: Options): Promise<OpenComposition> => {
  if (options.isFresh) {
    if (process.env.DATABASE_URL) {
      throw new RangeError('--fresh 不会清空数据库服务器 / --fresh does not empty a database server')
    }
    await startOver(options.data === undefined ? process.env.DATA_DIR || '.data' : path.resolve(options.data))
  }
  return compose(settingsFrom(options), { clock: serverClock(options.today) })
}

/** Puts in what the first township starts with; accounts and documents of the demo in demo mode only. */
const fill = async (composition: OpenComposition) => {
  const seed = await loadSeed(composition.storage)
  if (composition.settings.isDemo) {
    await prepareDemoPeople(composition.world, SEED_TENANT)
    await loadDemo(composition.storage, SEED_TENANT)
  }
  return seed
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
    const seed = await fill(composition)
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
