import { CompiledQuery, type Kysely } from 'kysely'
import type { NewRow, Schema } from './schema'
import type { Statement } from './wire'

const later = new WeakSet<object>()

/** Whether nobody waits for the answer of this statement. */
export const isLater = (query: CompiledQuery): boolean => later.has(query)

/**
 * Runs a statement whose answer nobody needs: inside a transaction it travels with the next one that somebody waits
 * for, at the latest with the commit, which fails when it fails.
 */
export const runLater = async (db: Kysely<Schema>, { sql, parameters }: Statement): Promise<void> => {
  const query = CompiledQuery.raw(sql, [...parameters])
  later.add(query)
  await db.executeQuery(query)
}

const texts = new Map<string, string>()

const quoted = (name: string): string => `"${name}"`

const textFor = (table: string, columns: readonly string[], count: number): string => {
  const key = `${table} ${columns.join(' ')} ${count}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const rows = Array.from({ length: count }, (_row, at) => {
    const places = columns.map((_column, place) => `$${at * columns.length + place + 1}`)
    return `(${places.join(', ')})`
  })
  const made = `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values ${rows.join(', ')}`
  texts.set(key, made)
  return made
}

/**
 * Inserts rows, all with the same columns, as `runLater` does; jsonb goes in as text. `otherwise` says what happens when
 * a key is there already.
 * @example insertLater(db, { table: 'outbox', rows: [row], otherwise: 'on conflict ("tenant", "dedupe_key") do nothing' })
 */
export const insertLater = async <Table extends keyof Schema & string>(
  db: Kysely<Schema>,
  given: { readonly table: Table; readonly rows: readonly NewRow<Table>[]; readonly otherwise?: string },
): Promise<void> => {
  const { table, rows, otherwise } = given
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const parameters = rows.flatMap((row) => columns.map((column) => (row as Record<string, unknown>)[column]))
  const text = textFor(table, columns, rows.length)
  await runLater(db, { sql: otherwise === undefined ? text : `${text} ${otherwise}`, parameters })
}
