import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStorage } from '../../../cloud/adapters/postgres/open-storage'
import { fingerprintOf } from '../../support/database-templates'
import type { TestEngine } from '../../support/databases'
import { thingsToLookAt, type Things } from '../../support/pages/things-to-look-at'
import { startServer, type TestServer } from '../../support/server'
import { ROOT, sourceFiles } from '../../support/source-tree'
import { FIELD_KEYS } from '../../support/storage-fixtures'
import { fillTownship } from './filled-township'

const KEPT = join(ROOT, 'node_modules/.cache/gongkaitong')
const OPTIONS = { today: '2026-09-18', hasNoLimits: true } as const

/** What fills it. Pages and styles don't decide about the township: a mended page is looked at anew at once. */
const FILLS = ['test/bench', 'test/support', 'test/weapp-check/walk']
/** What only looks at it. */
const LOOKS =
  /support\/driver\/|pages\/(look|mode|page|.*address)|walk\/(look|measure|kept-looks|walk|faults)/

/** A township full of everything, with its server and the people who look at it. */
export interface FullTownship {
  readonly server: TestServer
  readonly things: Things
}

/** Name of the township that would be made now, without an ending. */
export const nameOfTownship = (items: number): string => {
  const hash = createHash('sha256').update(fingerprintOf('seeded'))
  const files = sourceFiles(FILLS, /\.ts$/).filter(({ path }) => !LOOKS.test(path))
  for (const { path, text } of files) hash.update(path).update(text)
  return `full-${items}-${hash.digest('hex').slice(0, 16)}`
}

const forgetOlder = (name: string): void => {
  for (const file of readdirSync(KEPT).filter((each) => each.startsWith('full-') && !each.startsWith(name)))
    rmSync(join(KEPT, file), { force: true })
}

const make = async (items: number, name: string): Promise<void> => {
  const server = await startServer(OPTIONS)
  const { resident } = await fillTownship(server, items)
  const things = await thingsToLookAt(server, resident.session)
  const dump = await server.storage.dump()
  await server.stop()
  if (dump === null) throw new Error('an embedded database can be dumped')
  mkdirSync(KEPT, { recursive: true })
  forgetOlder(name)
  writeFileSync(join(KEPT, `${name}.json`), JSON.stringify(things))
  // Under its name only once it is whole.
  writeFileSync(join(KEPT, `${name}.draft`), Buffer.from(await dump.arrayBuffer()))
  renameSync(join(KEPT, `${name}.draft`), join(KEPT, `${name}.tar`))
}

const engineFrom = (template: Blob): TestEngine => ({
  name: 'pglite',
  open: (options = {}) => openStorage({ keys: FIELD_KEYS, ...options, template } as never),
  openAgain: (storage) => Promise.resolve(storage),
})

/** Starts a server over a township with so many of everything: filled once, and kept until the program changes. */
export const openFullTownship = async (items: number): Promise<FullTownship> => {
  const name = nameOfTownship(items)
  if (!existsSync(join(KEPT, `${name}.tar`))) await make(items, name)
  const template = new Blob([readFileSync(join(KEPT, `${name}.tar`))])
  const server = await startServer({ ...OPTIONS, database: engineFrom(template) })
  const things = JSON.parse(readFileSync(join(KEPT, `${name}.json`), 'utf8')) as Things
  return { server, things }
}

/** Stops the server and lets go of its database. */
export const closeTownship = async ({ server }: FullTownship): Promise<void> => {
  await server.stop()
  await server.storage.close()
}
