import { sql, type Kysely } from 'kysely'
import type { Schema } from './schema'

/** Does one thing after the other. */
export type OneAtATime = <T>(name: string, work: () => Promise<T>) => Promise<T>

const holding = <T>(db: Kysely<Schema>, name: string, work: () => Promise<T>): Promise<T> =>
  // A lock of a transaction, not of a session: it goes with its connection, also behind a pooler, and whoever dies lets go of it.
  db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction)
    return work()
  })

/**
 * What takes long, one at a time in this process, whatever its name: each holds a connection, and would wait for one more. On a server
 * (`isShared`) nobody else does anything of that name meanwhile; an embedded database has one process.
 */
export const oneAtATime = (db: Kysely<Schema>, isShared: boolean): OneAtATime => {
  let last: Promise<unknown> = Promise.resolve()
  return (name, work) => {
    const next = last.then(() => (isShared ? holding(db, name, work) : work()))
    last = next.catch(() => undefined)
    return next
  }
}
