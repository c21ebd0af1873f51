import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { sql } from 'kysely'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { eachDatabase } from '../../support/databases'

interface Key {
  readonly table: string
  readonly name: string
  readonly first: string
}

/** First columns of every primary, unique and foreign key and every unique index, from the database's own catalogue. */
const keysOf = async (storage: PostgresStorage): Promise<readonly Key[]> => {
  const constraints = sql<Key>`
    select t.relname as "table", c.conname as name, a.attname as first
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    where c.contype in ('p', 'u', 'f') and t.relname not like 'kysely%'`
  const indexes = sql<Key>`
    select t.relname as "table", i.relname as name, coalesce(a.attname, '(expression)') as first
    from pg_index x
    join pg_class t on t.oid = x.indrelid
    join pg_class i on i.oid = x.indexrelid
    join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
    where x.indisunique and t.relname not like 'kysely%'`
  return [...(await constraints.execute(storage.db)).rows, ...(await indexes.execute(storage.db)).rows]
}

const without = (keys: readonly Key[]): readonly string[] =>
  keys.filter((key) => key.first !== 'tenant').map((key) => `${key.table}.${key.name}`)

eachDatabase((engine) => {
  let storage: PostgresStorage
  before(async () => {
    storage = await engine.open()
  })

  it('begins every primary, unique and foreign key with the tenant', async () => {
    const keys = await keysOf(storage)
    assert.ok(keys.length > 30, `only ${keys.length} keys were seen`)
    assert.deepEqual(without(keys), [])
  })

  it('would see a key that does not begin with the tenant', async () => {
    const other = await engine.open()
    await sql`create table planted (id text primary key, tenant text references tenant (tenant))`.execute(
      other.db,
    )
    assert.deepEqual(without(await keysOf(other)), ['planted.planted_pkey', 'planted.planted_pkey'])
  })

  it('has no trigger, sequence, rule, function or extension of its own', async () => {
    const found = await sql<{ what: string }>`
      select 'trigger ' || tgname as what from pg_trigger where not tgisinternal
      union all select 'sequence ' || sequencename from pg_sequences
      union all select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
      union all select 'function ' || proname from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'`.execute(storage.db)
    assert.deepEqual(found.rows, [])
  })
})
