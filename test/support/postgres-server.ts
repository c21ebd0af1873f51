import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

const START_TRIES = 200
const PAUSE_MS = 25

/** A PostgreSQL server of this test run on a loopback port. */
export interface TestServer {
  urlOf(database: string): string
  /** Runs a statement in the maintenance database. */
  administer(statement: string): Promise<void>
  stop(): Promise<void>
}

const versionFolders = (): readonly string[] => {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return []
  return readdirSync(base)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, 'bin'))
}

/** Folder with `initdb` and `postgres`, or null on a machine without PostgreSQL. */
export const findPostgresBinaries = (): string | null => {
  const folders = [...versionFolders(), ...(process.env.PATH ?? '').split(delimiter)]
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  )
}

interface Account {
  readonly uid: number
  readonly gid: number
}

const idOf = (flag: '-u' | '-g', name: string): number =>
  Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

/** PostgreSQL refuses to run as root: there it runs as `postgres` or `nobody`. */
const accountToRunAs = (): Account | null => {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no account postgres or nobody')
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const administer = async (url: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const waitUntilUp = async (url: string): Promise<void> => {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    try {
      return await administer(url, 'select 1')
    } catch {
      await pause(PAUSE_MS)
    }
  }
  throw new Error('the PostgreSQL server did not come up')
}

const initialise = (binaries: string, folder: string, runAs: Partial<Account>): void => {
  const how = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  const data = join(folder, 'data')
  execFileSync(join(binaries, 'initdb'), ['-D', data, ...how], { ...runAs, cwd: folder, stdio: 'ignore' })
}

/** Ends the server and removes its folder when its input closes: also when the test process was killed. */
const SUPERVISED = '"$@" & server=$!; read -r _; kill -QUIT $server; wait $server; rm -rf "$0"'

const launch = (
  { binaries, folder, port }: { readonly binaries: string; readonly folder: string; readonly port: number },
  runAs: Partial<Account>,
) => {
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'max_connections=60',
  ]
  const flags = ['-D', join(folder, 'data'), '-p', String(port), ...settings.flatMap((one) => ['-c', one])]
  const command = ['-c', SUPERVISED, folder, join(binaries, 'postgres'), ...flags]
  return spawn('sh', command, { ...runAs, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
}

/** A fresh cluster in a temporary folder, without fsync: it lives as long as the test process. */
export const startPostgres = async (binaries: string): Promise<TestServer> => {
  const runAs = accountToRunAs()
  const folder = mkdtempSync(join(tmpdir(), 'gongkaitong-postgres-'))
  if (runAs !== null) chownSync(folder, runAs.uid, runAs.gid)
  initialise(binaries, folder, runAs ?? {})
  const port = await freePort()
  const supervisor = launch({ binaries, folder, port }, runAs ?? {})
  const ended = new Promise<void>((resolve) => supervisor.once('exit', () => resolve()))
  const urlOf = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`
  await waitUntilUp(urlOf('postgres'))
  supervisor.unref()
  ;(supervisor.stdin as Socket).unref()
  return {
    urlOf,
    administer: (statement) => administer(urlOf('postgres'), statement),
    stop: async () => {
      supervisor.ref()
      supervisor.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
