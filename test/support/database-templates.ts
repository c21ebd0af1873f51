import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openStorage } from '../../cloud/adapters/postgres/open-storage'
import type { PostgresStorage } from '../../cloud/adapters/postgres/open-storage'
import { migrationNames } from '../../cloud/adapters/postgres/sql-migrations'
import { loadSeed } from '../../cloud/seed/load-seed'
import { startPostgres } from './postgres-server'
import type { TestServer } from './postgres-server'
import { ROOT, sourceFiles } from './source-tree'
import { fixedClock } from './storage-fixtures'

/** What lies in a fresh database: nothing but the schema, or the documents of the seed too. */
export type Filling = 'empty' | 'seeded'

const SEED = join(ROOT, 'cloud/seed')
const TEMPLATES = join(ROOT, 'node_modules/.cache/gongkaitong')

/** The seed and the code that loads it. */
const seedParts = (): readonly (string | Buffer)[] => [
  ...sourceFiles(['cloud', 'src/domain', 'src/contract'], /\.ts$/).map((file) => file.text),
  ...readdirSync(SEED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name))),
]

/** Little memory and a short log: what a database in memory clears and copies each time it is made. */
const SPARING = ["shared_buffers = '16MB'", "min_wal_size = '32MB'", "max_wal_size = '32MB'"]

/** Whatever decides about the bytes of a template: a change of it makes a new one. */
export const fingerprintOf = (filling: Filling): string => {
  const hash = createHash('sha256').update(filling).update(SPARING.join())
  for (const name of migrationNames())
    hash.update(name).update(readFileSync(join(ROOT, 'cloud/migrations', name)))
  hash.update(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json')))
  if (filling === 'seeded') for (const part of seedParts()) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}

const dumped = async (storage: PostgresStorage): Promise<Blob> => {
  const dump = await storage.dump()
  await storage.close()
  if (dump === null) throw new Error('an embedded database can be dumped')
  return dump
}

/** Opened twice: the settings are in force from the second start, and the log is cut by a checkpoint under them. */
const emptyDump = async (): Promise<Blob> => {
  const full = await openStorage({ clock: fixedClock() })
  for (const setting of SPARING) await sql.raw(`alter system set ${setting}`).execute(full.db)
  const small = await openStorage({ clock: fixedClock(), template: await dumped(full) })
  await sql.raw('checkpoint').execute(small.db)
  return dumped(small)
}

const seededDump = async (): Promise<Blob> => {
  const storage = await openStorage({ clock: fixedClock(), template: await embeddedTemplate('empty') })
  await loadSeed(storage)
  await sql.raw('checkpoint').execute(storage.db)
  return dumped(storage)
}

const makeTemplate = async (filling: Filling, path: string): Promise<void> => {
  const dump = filling === 'empty' ? await emptyDump() : await seededDump()
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()))
  const isOutdated = (name: string): boolean =>
    name.startsWith(filling) && name.endsWith('.tar') && join(TEMPLATES, name) !== path
  for (const name of readdirSync(TEMPLATES).filter(isOutdated)) rmSync(join(TEMPLATES, name), { force: true })
  renameSync(draft, path)
}

/** Bytes that stay in memory: a blob of Node copies them anew, piece by piece, for every database made from it. */
class HeldBlob extends Blob {
  constructor(private readonly held: Uint8Array<ArrayBuffer>) {
    super([])
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.held.buffer)
  }

  override get size(): number {
    return this.held.byteLength
  }
}

const readTemplate = async (filling: Filling): Promise<Blob> => {
  mkdirSync(TEMPLATES, { recursive: true })
  const path = join(TEMPLATES, `${filling}-${fingerprintOf(filling)}.tar`)
  if (!existsSync(path)) await makeTemplate(filling, path)
  return new HeldBlob(new Uint8Array(readFileSync(path)))
}

const templates = new Map<Filling, Promise<Blob>>()

/** A dumped embedded database, made once per schema and seed, and read once per process. */
export const embeddedTemplate = (filling: Filling): Promise<Blob> => {
  const known = templates.get(filling) ?? readTemplate(filling)
  templates.set(filling, known)
  return known
}

/** Databases of one server that others are copied from. */
export interface ServerTemplates {
  readonly server: TestServer
  /** Makes a database of this name with the filling; answers its address. */
  copy(filling: Filling, name: string): Promise<string>
}

/** Starts a server; it ends with this process. */
export const startServerTemplates = async (binaries: string): Promise<ServerTemplates> => {
  const server = await startPostgres(binaries)
  const made = new Map<Filling, Promise<void>>()
  const make = async (filling: Filling): Promise<void> => {
    await server.administer(`create database template_${filling}`)
    const databaseUrl = server.urlOf(`template_${filling}`)
    const storage = await openStorage({ clock: fixedClock(), databaseUrl })
    if (filling === 'seeded') await loadSeed(storage)
    await storage.close()
  }
  const copy = async (filling: Filling, name: string): Promise<string> => {
    const ready = made.get(filling) ?? make(filling)
    made.set(filling, ready)
    await ready
    await server.administer(`create database ${name} template template_${filling}`)
    return server.urlOf(name)
  }
  return { server, copy }
}
