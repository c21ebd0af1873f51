import pg from 'pg'
import type { CustomTypesConfig, PoolClient } from 'pg'
import type { QueryResult } from 'kysely'
import { COLUMN_READERS } from './column-types'
import { StatementNames } from './statement-names'
import { isStalePlan } from './storage-error'
import { affectedBy, type Statement, type Wire, type WirePool } from './wire'

const types: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === undefined || format === 'text' ? COLUMN_READERS[Number(oid)] : undefined) ??
    pg.types.getTypeParser(Number(oid), format),
}

/** One connection to the server; the statements of a trip are sent without waiting for each other's answers. */
class ServerWire implements Wire {
  /** Whether the connection has plans that no longer hold: it is then not used again. */
  isStale = false
  readonly isInOrder = true

  constructor(
    readonly client: PoolClient,
    private readonly names: StatementNames,
  ) {}

  async run(statements: readonly Statement[]): Promise<readonly QueryResult<unknown>[]> {
    const { stream } = this.client.connection
    stream.cork()
    const answers = statements.map((statement) => this.send(statement))
    stream.uncork()
    const settled = await Promise.allSettled(answers)
    return settled.map((answer) => this.resultOf(answer))
  }

  private send({ sql, parameters }: Statement): Promise<pg.QueryResult> {
    const name = this.names.nameOf(sql)
    return this.client.query({ text: sql, values: [...parameters], ...(name === '' ? {} : { name }) })
  }

  private resultOf(answer: PromiseSettledResult<pg.QueryResult>): QueryResult<unknown> {
    if (answer.status === 'rejected') {
      this.isStale ||= isStalePlan(answer.reason)
      throw answer.reason
    }
    const { rows, command, rowCount } = answer.value
    return { rows, ...affectedBy(command, rowCount ?? 0) }
  }
}

/** Connections to a PostgreSQL server. `onError` hears of those lost while idle; without it the process would die. */
export class ServerPool implements WirePool {
  private readonly pool: pg.Pool
  private readonly names = new StatementNames()

  constructor(
    databaseUrl: string,
    options: { readonly poolSize: number; readonly onError: (error: Error) => void },
  ) {
    const { poolSize, onError } = options
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, types, pipeline: true })
    this.pool.on('error', onError)
  }

  async acquire(): Promise<ServerWire> {
    return new ServerWire(await this.pool.connect(), this.names)
  }

  release({ client, isStale }: ServerWire): void {
    client.release(isStale)
  }

  close(): Promise<void> {
    return this.pool.end()
  }
}
