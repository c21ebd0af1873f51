import type { PGlite } from '@electric-sql/pglite'
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'

/**
 * Kysely over PGlite's own API. PGlite is one connection: a mutex keeps transactions apart. A `pg.Pool` bridge is not
 * used because it loses errors and their codes.
 */
export class PgliteDialect implements Dialect {
  constructor(private readonly database: PGlite) {}
  createDriver(): Driver {
    return new PgliteDriver(this.database)
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

class PgliteConnection implements DatabaseConnection {
  constructor(private readonly database: PGlite) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const answer = await this.database.query<R>(query.sql, [...query.parameters])
    return { rows: answer.rows, numAffectedRows: BigInt(answer.affectedRows ?? 0) }
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('PGlite answers whole results; page with limit instead of streaming')
  }
}

class PgliteDriver implements Driver {
  private readonly connection: PgliteConnection
  private last: Promise<void> = Promise.resolve()
  private release: () => void = () => undefined

  constructor(private readonly database: PGlite) {
    this.connection = new PgliteConnection(database)
  }

  async init(): Promise<void> {
    await this.database.waitReady
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.last
    let release: () => void = () => undefined
    this.last = new Promise((done) => {
      release = done
    })
    await before
    this.release = release
    return this.connection
  }

  async releaseConnection(): Promise<void> {
    this.release()
  }

  // The simple protocol: one message instead of five, for statements without parameters.
  async beginTransaction(): Promise<void> {
    await this.database.exec('begin')
  }

  async commitTransaction(): Promise<void> {
    await this.database.exec('commit')
  }

  async rollbackTransaction(): Promise<void> {
    await this.database.exec('rollback')
  }

  async destroy(): Promise<void> {
    await this.database.close()
  }
}
