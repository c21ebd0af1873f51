import type { CompiledQuery, QueryResult } from 'kysely'

/** A statement with its parameters, as an engine takes it. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>

/** One connection of an engine. */
export interface Wire {
  /**
   * Runs statements one after the other in a single trip to the engine; the answers come in the same order. Fails with
   * the error of the first that fails.
   */
  run(statements: readonly Statement[]): Promise<readonly QueryResult<unknown>[]>
  /** What is run first is at the engine first, also when nobody waits for it. */
  readonly isInOrder: boolean
}

/** The connections of an engine, each lent to one user at a time. */
export interface WirePool {
  acquire(): Promise<Wire>
  release(wire: Wire): void
  close(): Promise<void>
}

/** Ends a transaction in which nothing was written. */
export const END: Statement = { sql: 'end', parameters: [] }

/** Whether a statement leaves everything as it is. */
export const isReading = ({ sql }: Statement): boolean => sql === END.sql || /^\s*select\b/u.test(sql)

/** What an engine says changed, in the words of its command tag, e.g. `INSERT 0 5`. */
export const affectedBy = (command: string, count: number): Pick<QueryResult<unknown>, 'numAffectedRows'> =>
  ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command) ? { numAffectedRows: BigInt(count) } : {}
