import { Migrator, sql } from 'kysely'
import type { Kysely, Migration, MigrationProvider } from 'kysely'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Names of all migrations, in order. */
export const migrationNames = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()

/** Statements of a migration file. The files hold no function bodies, so `;` at a line's end ends a statement. */
export const statementsOf = (text: string): readonly string[] =>
  text
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

const migrationFrom = (name: string): Migration => ({
  up: async (db) => {
    const text = readFileSync(join(FOLDER, name), 'utf8')
    for (const statement of statementsOf(text)) await sql.raw(statement).execute(db)
  },
})

const provider: MigrationProvider = {
  getMigrations: async () => Object.fromEntries(migrationNames().map((name) => [name, migrationFrom(name)])),
}

const isUpToDate = async (db: Kysely<unknown>): Promise<boolean> => {
  const there = await sql<{
    found: string | null
  }>`select to_regclass('kysely_migration')::text as found`.execute(db)
  if (typeof there.rows[0]?.found !== 'string') return false
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const names = new Set(done.rows.map(({ name }) => name))
  return migrationNames().every((name) => names.has(name))
}

/**
 * Brings the database to the newest schema; forward only, one transaction. Migrations don't build on each other's
 * numbers: one that was written earlier and merged later is caught up on.
 */
export const migrate = async (db: Kysely<unknown>): Promise<void> => {
  if (await isUpToDate(db)) return
  const { error } = await new Migrator({ db, provider, allowUnorderedMigrations: true }).migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error))
}
