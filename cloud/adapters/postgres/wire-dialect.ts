import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { isLater } from './later-statement'
import { END, isReading } from './wire'
import type { Statement, Wire, WirePool } from './wire'

const BEGIN: Statement = { sql: 'begin', parameters: [] }
const COMMIT: Statement = { sql: 'commit', parameters: [] }
const ROLLBACK: Statement = { sql: 'rollback', parameters: [] }
const NOTHING: QueryResult<never> = { rows: [] }

/** A connection that saves trips: what nobody waits for is sent along with the next statement that somebody does. */
class WireConnection implements DatabaseConnection {
  /** Null outside of a transaction, else what was not sent yet; the first of it is `begin`. */
  private waiting: Statement[] | null = null
  private isBegun = false
  private hasWritten = false

  constructor(readonly wire: Wire) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.hasWritten ||= !isReading(query)
    if (this.waiting !== null && isLater(query)) {
      this.waiting.push(query)
      return NOTHING
    }
    return (await this.send(query)) as QueryResult<R>
  }

  private async send(last: Statement): Promise<QueryResult<unknown>> {
    const trip = [...(this.waiting ?? []), last]
    if (this.waiting !== null) {
      this.waiting = []
      this.isBegun = true
    }
    return (await this.wire.run(trip)).at(-1) ?? NOTHING
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('whole results only; page with limit instead of streaming')
  }

  begin(): void {
    this.waiting = [BEGIN]
    this.isBegun = false
    this.hasWritten = false
  }

  /** A transaction in which nothing was said need not be told to the engine, one that only read need not be kept. */
  async commit(): Promise<void> {
    if (this.hasWritten) await this.send(COMMIT)
    else if (this.isBegun) await this.endReading()
    this.waiting = null
  }

  /** Nothing can be lost any more: where what comes later stays behind it, nobody waits for the end. */
  private async endReading(): Promise<void> {
    const ended = this.wire.run([END])
    if (this.wire.isInOrder) ended.catch(() => undefined)
    else await ended
  }

  async rollback(): Promise<void> {
    this.waiting = null
    if (this.isBegun) await this.wire.run([ROLLBACK])
  }
}

class WireDriver implements Driver {
  constructor(private readonly pool: WirePool) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<WireConnection> {
    return new WireConnection(await this.pool.acquire())
  }

  async beginTransaction(connection: WireConnection): Promise<void> {
    connection.begin()
  }

  commitTransaction(connection: WireConnection): Promise<void> {
    return connection.commit()
  }

  rollbackTransaction(connection: WireConnection): Promise<void> {
    return connection.rollback()
  }

  async releaseConnection(connection: WireConnection): Promise<void> {
    this.pool.release(connection.wire)
  }

  destroy(): Promise<void> {
    return this.pool.close()
  }
}

/** Kysely over the connections of an engine, embedded or served. */
export class WireDialect implements Dialect {
  constructor(private readonly pool: WirePool) {}
  createDriver(): Driver {
    return new WireDriver(this.pool)
  }
  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler()
  }
  createAdapter(): PostgresAdapter {
    return new PostgresAdapter()
  }
  createIntrospector(db: ConstructorParameters<typeof PostgresIntrospector>[0]): PostgresIntrospector {
    return new PostgresIntrospector(db)
  }
}
