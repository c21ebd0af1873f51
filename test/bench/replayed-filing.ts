import { randomUUID } from 'node:crypto'
import type { BenchDatabase, Statement } from './databases'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

const ofTable = (filing: readonly Statement[], table: string): Statement => {
  const found = filing.find(({ sql }) => sql.startsWith(`insert into "${table}"`))
  if (found === undefined) throw new Error(`filing wrote nothing into ${table}`)
  return found
}

/** The same texts with other ids and another number wherever those of the filing stand; the person stays who he is. */
const anew = (filing: readonly Statement[], kept: string, number: string): readonly Statement[] => {
  const ids = new Map([[kept, kept]])
  const idFor = (id: string): string => {
    const other = ids.get(id) ?? randomUUID()
    ids.set(id, other)
    return other
  }
  const fresh = (value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll(UUID, idFor).replaceAll(number, randomUUID()) : value
  return filing.map(({ sql, parameters }) => ({ sql, parameters: parameters.map(fresh) }))
}

/** Statements of one filing and of the session before it, as our code sent them. */
export interface RecordedFiling {
  readonly opening: readonly Statement[]
  readonly filing: readonly Statement[]
}

/** The statements of one filing again and again in bare transactions, each with ids and a number of its own. */
export const replayedFiling = async (
  { name, bare }: Pick<BenchDatabase, 'name' | 'bare'>,
  { opening, filing }: RecordedFiling,
): Promise<() => Promise<void>> => {
  const person = String(ofTable(filing, 'idempotency').parameters[1])
  const number = String(ofTable(filing, 'request_case').parameters[2])
  // The bare embedded database is another one, in which this person is not known yet.
  if (name === 'PGlite') await bare.transaction(opening)
  return () => bare.transaction(anew(filing, person, number))
}
