import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { brokenDossierLink, readDossierRows } from '../../../cloud/adapters/postgres/dossier-events'
import { rebuildDossiers } from '../../../cloud/adapters/postgres/dossier-projection'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import type { Stores } from '../../../cloud/ports/storage'
import { day } from '../../../src/domain/calendar/civil-date'
import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import { eachDatabase } from '../../support/databases'
import { fixedClock, township } from '../../support/storage-fixtures'

type Told = DossierEvent & { readonly says: string }

const TOLD: DossierKind<Told> = {
  kind: 'topic',
  outlineOf: (events) => ({
    title: events[0]!.says,
    status: events.at(-1)!.type,
    isOpen: events.at(-1)!.type !== 'ended',
    isPublic: events.length > 1,
    ownerId: 'resident-1',
  }),
}

const event = (seq: number, type = 'told', says = `第${seq}句`): Told => ({
  type,
  seq,
  on: day('2026-03-02'),
  at: `2026-03-02T01:0${seq}:00.000Z`,
  by: { personId: 'resident-1', role: 'resident' },
  says,
})

eachDatabase((engine) => {
  let storage: PostgresStorage
  before(async () => {
    storage = await engine.open()
    await storage.putTenant(township())
    await storage.putTenant(township('other'))
  })
  const write = async <T>(work: (stores: Stores) => Promise<T>, tenant = 'zhanxi'): Promise<T> =>
    (await storage.write(tenant, work)) as T
  const context = () => ({ db: storage.db, tenant: 'zhanxi', clock: fixedClock(), cipher: null })

  describe('dossiers', () => {
    it('are read back as they were told, by id and by what lists ask for', async () => {
      await write(({ dossiers }) => dossiers.of(TOLD).create('a', event(1)))
      await write(({ dossiers }) => dossiers.of(TOLD).append('a', 1, event(2, 'ended')))
      await write(({ dossiers }) => dossiers.of(TOLD).create('b', event(1)))
      const [whole, open, known, mine] = await write(async ({ dossiers }) => [
        await dossiers.of(TOLD).find('a'),
        await dossiers.of(TOLD).list({ isOpen: true, limit: 9 }),
        await dossiers.of(TOLD).list({ isPublic: true, limit: 9 }),
        await dossiers.of(TOLD).list({ ownerId: 'resident-1', limit: 1 }),
      ])
      assert.deepEqual(whole, { id: 'a', events: [event(1), event(2, 'ended')] })
      assert.deepEqual([open.map(({ id }) => id), known.map(({ id }) => id)], [['b'], ['a']])
      assert.equal(mine.length, 1)
    })

    it('are not there for another township, nor for another kind', async () => {
      await write(({ dossiers }) => dossiers.of(TOLD).create('walled', event(1)))
      assert.equal(await write(({ dossiers }) => dossiers.of(TOLD).find('walled'), 'other'), null)
      const concern = { ...TOLD, kind: 'concern' } as const
      assert.equal(await write(({ dossiers }) => dossiers.of(concern).find('walled')), null)
    })

    it('take one of several writers and tell the others', async () => {
      await write(({ dossiers }) => dossiers.of(TOLD).create('raced', event(1)))
      const add = () => write(({ dossiers }) => dossiers.of(TOLD).append('raced', 1, event(2)))
      const answers = await Promise.all([add(), add(), add()])
      assert.deepEqual(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort(), [
        'ok',
        'stale_dossier',
        'stale_dossier',
      ])
    })

    it('are begun once where several begin one of the same name', async () => {
      const begin = () => write(({ dossiers }) => dossiers.of(TOLD).create('named', event(1)))
      const answers = await Promise.all([begin(), begin(), begin()])
      assert.deepEqual(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort(), [
        'ok',
        'stale_dossier',
        'stale_dossier',
      ])
      assert.equal((await write(({ dossiers }) => dossiers.of(TOLD).find('named')))?.events.length, 1)
    })

    it('are numbered by kind and year without gaps', async () => {
      const next = () => write(({ dossiers }) => dossiers.of(TOLD).nextNumber(2031))
      assert.deepEqual([...(await Promise.all([next(), next(), next()]))].sort(), [1, 2, 3])
    })

    it('come out of a rebuild as they were, and a changed event shows', async () => {
      await write(({ dossiers }) => dossiers.of(TOLD).create('kept', event(1)))
      await write(({ dossiers }) => dossiers.of(TOLD).append('kept', 1, event(2)))
      const dump = async () =>
        JSON.stringify((await sql`select d::text as row from dossier d order by 1`.execute(storage.db)).rows)
      const asWritten = await dump()
      await sql`delete from dossier`.execute(storage.db)
      assert.deepEqual((await rebuildDossiers(context(), TOLD)).broken, [])
      assert.equal(await dump(), asWritten)
      await sql`update dossier_event set event = jsonb_set(event, '{says}', '"改"')
        where dossier_id = 'kept' and seq = 1`.execute(storage.db)
      const rows = (await readDossierRows(context(), 'topic', ['kept'])).get('kept')!
      assert.equal(brokenDossierLink({ kind: 'topic', id: 'kept' }, rows), 1)
      assert.deepEqual((await rebuildDossiers(context(), TOLD)).broken, ['topic:kept'])
    })

    it('and letters are under the anchor of the day', async () => {
      await write(({ dossiers }) => dossiers.of(TOLD).create('anchored', event(1)))
      await write(({ audit }) => audit.anchor('2026-03-03'))
      const { rows } = await sql<{ heads: Record<string, string> }>`select heads from audit_anchor
        where tenant = 'zhanxi' and on_day = '2026-03-03'`.execute(storage.db)
      assert.match(rows[0]?.heads['topic:anchored'] ?? '', /^[0-9a-f]{64}$/)
    })

    it('are listed by status and page by page, counted where anybody may read them, each change a new version', async () => {
      const kind = { ...TOLD, kind: 'proposal' } as const
      const [ids, second, counts, versions] = await write(async ({ dossiers }) => {
        const store = dossiers.of(kind)
        const from = await dossiers.revision()
        for (const id of ['m', 'n', 'o']) await store.create(id, event(1))
        for (const id of ['n', 'o']) await store.append(id, 1, event(2, 'ended'))
        const ended = await store.list({ statuses: ['ended'], limit: 9 })
        const page = await store.list({ skip: 1, limit: 1 })
        return [ended.map(({ id }) => id), page, await store.countPublic(), [from, await dossiers.revision()]]
      })
      assert.deepEqual(ids, ['n', 'o'])
      assert.equal(second.length, 1)
      assert.deepEqual([...counts], [['ended', 2]])
      assert.equal(Number(versions[1]) - Number(versions[0]), 5)
    })
  })
})
