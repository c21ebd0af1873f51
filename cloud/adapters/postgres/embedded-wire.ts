import { protocol, types, type PGlite } from '@electric-sql/pglite'
import type { QueryResult } from 'kysely'
import { isStalePlan } from './storage-error'
import { affectedBy, isReading, type Statement, type Wire, type WirePool } from './wire'

const { serialize, messages } = protocol
type Message = Awaited<ReturnType<PGlite['execProtocolStream']>>[number]

/** Statements kept parsed at once; the one that was not used longest makes room. */
const MOST_PARSED = 300

/** A statement that the engine has parsed: what it takes and what it gives. */
interface Parsed {
  readonly name: string
  readonly parameterTypes: readonly number[]
  readonly columns: readonly { readonly name: string; readonly dataTypeID: number }[]
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** Speaks the protocol with PGlite itself: a trip is one call into the engine, where PGlite's own `query` makes six. */
class EmbeddedWire implements Wire {
  private readonly parsed = new Map<string, Parsed>()
  private named = 0
  /** A statement that is parsed first may be overtaken. */
  readonly isInOrder = false

  constructor(private readonly database: PGlite) {}

  async run(statements: readonly Statement[]): Promise<readonly QueryResult<unknown>[]> {
    const calls: { readonly parsed: Parsed; readonly statement: Statement }[] = []
    for (const statement of statements) calls.push({ statement, parsed: await this.parse(statement.sql) })
    try {
      const answer = await this.say([
        ...calls.flatMap(({ parsed, statement }) => this.bound(parsed, statement)),
        serialize.sync(),
      ])
      return this.results(
        answer,
        calls.map(({ parsed }) => parsed),
      )
    } catch (error) {
      if (isStalePlan(error)) statements.forEach(({ sql }) => this.parsed.delete(sql))
      throw error
    } finally {
      const wrote = statements.some((statement) => !isReading(statement))
      if (wrote && !this.database.isInTransaction()) await this.database.syncToFs()
    }
  }

  private say(parts: readonly Uint8Array[]): Promise<Message[]> {
    return this.database.execProtocolStream(joined(parts), { syncToFs: false })
  }

  private async parse(sql: string): Promise<Parsed> {
    const known = this.parsed.get(sql)
    if (known !== undefined) {
      // Used last, so it is the last to make room.
      this.parsed.delete(sql)
      this.parsed.set(sql, known)
      return known
    }
    this.named += 1
    const name = `kept_${this.named}`
    const answer = await this.say([
      ...this.roomForOneMore(),
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ])
    const taken = answer.find((message) => message instanceof messages.ParameterDescriptionMessage)
    const given = answer.find((message) => message instanceof messages.RowDescriptionMessage)
    const parsed = { name, parameterTypes: taken?.dataTypeIDs ?? [], columns: given?.fields ?? [] }
    this.parsed.set(sql, parsed)
    return parsed
  }

  private roomForOneMore(): readonly Uint8Array[] {
    if (this.parsed.size < MOST_PARSED) return []
    const [oldest] = this.parsed
    if (oldest === undefined) return []
    this.parsed.delete(oldest[0])
    return [serialize.close({ type: 'S', name: oldest[1].name })]
  }

  private bound({ name, parameterTypes }: Parsed, { parameters }: Statement): readonly Uint8Array[] {
    const values = parameters.map((value, at) => this.asText(value, parameterTypes[at]))
    return [serialize.bind({ statement: name, values }), serialize.execute({})]
  }

  private asText(value: unknown, type = 0): string | null {
    if (value === null || value === undefined) return null
    return this.database.serializers[type]?.(value) ?? String(value)
  }

  private results(answer: readonly Message[], parsed: readonly Parsed[]): readonly QueryResult<unknown>[] {
    const results: QueryResult<unknown>[] = []
    let rows: unknown[] = []
    for (const message of answer) {
      if (message instanceof messages.DataRowMessage) {
        rows.push(this.rowOf(message.fields, parsed[results.length]?.columns ?? []))
      } else if (message instanceof messages.CommandCompleteMessage) {
        const words = message.text.split(' ')
        results.push({ rows, ...affectedBy(words[0] ?? '', Number(words.at(-1))) })
        rows = []
      }
    }
    return results
  }

  private rowOf(fields: readonly (string | null)[], columns: Parsed['columns']): unknown {
    const { parsers } = this.database
    return Object.fromEntries(
      columns.map(({ name, dataTypeID }, at) => [
        name,
        types.parseType(fields[at] ?? null, dataTypeID, parsers),
      ]),
    )
  }
}

/** PGlite is one connection: a queue lends it to one user at a time. */
export class EmbeddedPool implements WirePool {
  private readonly wire: Wire
  private last: Promise<void> = Promise.resolve()
  private giveBack: () => void = () => undefined

  constructor(private readonly database: PGlite) {
    this.wire = new EmbeddedWire(database)
  }

  async acquire(): Promise<Wire> {
    const before = this.last
    let giveBack: () => void = () => undefined
    this.last = new Promise((done) => {
      giveBack = done
    })
    await before
    this.giveBack = giveBack
    return this.wire
  }

  release(): void {
    this.giveBack()
  }

  /** Work on the whole database while nobody is in the middle of a transaction, e.g. a dump. */
  async alone<T>(work: (database: PGlite) => Promise<T>): Promise<T> {
    await this.acquire()
    try {
      return await work(this.database)
    } finally {
      this.release()
    }
  }

  close(): Promise<void> {
    return this.database.close()
  }
}
