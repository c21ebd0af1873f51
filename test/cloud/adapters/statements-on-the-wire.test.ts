import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { sql } from 'kysely'
import { insertLater } from '../../../cloud/adapters/postgres/later-statement'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { eachDatabase } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

eachDatabase((engine) => {
  let storage: PostgresStorage
  before(async () => {
    storage = await engine.open()
    await storage.putTenant(township())
  })

  const person = (id: string) => ({
    tenant: 'zhanxi',
    id,
    display_name: id,
    roles: ['resident'],
    is_guest: true,
  })
  const names = async (prefix: string) => {
    const rows = await storage.db
      .selectFrom('person')
      .select('id')
      .where('tenant', '=', 'zhanxi')
      .where('id', 'like', `${prefix}%`)
      .execute()
    return rows.map(({ id }) => id).sort()
  }

  it('reads within a transaction what was written before and nobody waited for', async () => {
    const seen = await storage.db.transaction().execute(async (db) => {
      await insertLater(db, { table: 'person', rows: [person('later-1'), person('later-2')] })
      return db.selectFrom('person').select('id').where('tenant', '=', 'zhanxi').orderBy('id').execute()
    })
    assert.deepEqual(
      seen.map(({ id }) => id),
      ['later-1', 'later-2'],
    )
  })

  it('fails with the error of a statement that nobody waited for, and saves nothing', async () => {
    const twice = storage.db.transaction().execute(async (db) => {
      await insertLater(db, { table: 'person', rows: [person('twice-1')] })
      await insertLater(db, { table: 'person', rows: [person('twice-1')] })
      await insertLater(db, { table: 'person', rows: [person('twice-2')] })
    })
    await assert.rejects(twice, { code: '23505' })
    assert.deepEqual(await names('twice'), [])
  })

  it('is ready for the next one after an error', async () => {
    await assert.rejects(sql`select 1 / 0`.execute(storage.db), { code: '22012' })
    await assert.rejects(sql`select nothing_of_that_name`.execute(storage.db), { code: '42703' })
    assert.deepEqual((await sql`select 1 as one`.execute(storage.db)).rows, [{ one: 1 }])
  })

  it('ends a transaction that only read before anything else is said on its connection', async () => {
    const settingIn = async (db: typeof storage.db) =>
      (await sql<{ way: string }>`select current_setting('enable_seqscan') as way`.execute(db)).rows[0]?.way
    for (let round = 0; round < 30; round += 1) {
      await storage.db.transaction().execute(async (db) => {
        await sql`select set_config('enable_seqscan', 'off', true)`.execute(db)
        assert.equal(await settingIn(db), 'off')
      })
      assert.equal(await settingIn(storage.db), 'on')
    }
    await storage.db.transaction().execute(async (db) => {
      await settingIn(db)
      await insertLater(db, { table: 'person', rows: [person('read-first')] })
    })
    assert.deepEqual(await names('read-first'), ['read-first'])
  })

  it('tells the engine nothing of a transaction in which nothing was said', async () => {
    assert.equal(await storage.db.transaction().execute(async () => 'quiet'), 'quiet')
    const refused = storage.db.transaction().execute(async () => {
      throw new Error('no')
    })
    await assert.rejects(refused, /^Error: no$/)
  })

  it('answers more different statements than an engine keeps prepared, again and again', async () => {
    for (const round of [1, 2, 3])
      for (let at = 0; at < 350; at += 1) {
        const text = sql<{ n: number }>`select ${sql.raw(String(at))} + ${round}::int as n`
        const { rows } = await text.execute(storage.db)
        assert.equal(rows[0]?.n, at + round)
      }
  })

  it('goes on when a table is changed under a statement that was planned', async () => {
    await sql`create table changing (tenant text)`.execute(storage.db)
    const read = () =>
      storage.read('zhanxi', async () => (await sql`select * from changing`.execute(storage.db)).rows)
    await sql`insert into changing values ('zhanxi')`.execute(storage.db)
    for (let times = 0; times < 7; times += 1) assert.deepEqual(await read(), [{ tenant: 'zhanxi' }])
    await sql`alter table changing add column more text`.execute(storage.db)
    assert.deepEqual(await read(), [{ tenant: 'zhanxi', more: null }])
  })
})
