import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { LOOKS_LIKE_A_LINK } from '../../../cloud/adapters/postgres/links-in-documents'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import type { Stores } from '../../../cloud/ports/storage'
import { aDisclosure, anEntry, anItem } from '../../domain/catalogue/catalogue-builder'
import { someDocument, someVersion } from '../../support/case-builders'
import { eachDatabase } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

const WRITTEN = { by: 'clerk-1', at: '2026-03-02T01:00:00.000Z' }

eachDatabase((engine) => {
  describe('the catalogue and the channels ledger in the database', () => {
    let storage: PostgresStorage
    const write = async <T>(work: (stores: Stores) => Promise<T>, tenant = 'zhanxi'): Promise<T> =>
      (await storage.write(tenant, async (stores) => ({ value: await work(stores) })))!.value
    before(async () => {
      storage = await engine.open()
      await storage.putTenant(township())
      await storage.putTenant(township('nabang'))
      await write(({ catalogue }) => catalogue.add(anItem()))
    })

    it('gives an item back as it was put in, owed from the day of putting', async () => {
      const stored = await write(({ catalogue }) => catalogue.find('subsidies'))
      assert.deepEqual(stored, {
        item: anItem(),
        revision: 1,
        since: '2026-03-02',
        retiredOn: null,
        retiredBecause: '',
      })
      assert.equal(await write(({ catalogue }) => catalogue.add(anItem())), false)
    })

    it('keeps townships apart: the same id there is another item', async () => {
      assert.equal(await write(({ catalogue }) => catalogue.find('subsidies'), 'nabang'), null)
      assert.equal(await write(({ catalogue }) => catalogue.fill([anItem()]), 'nabang'), 1)
      assert.equal(await write(({ catalogue }) => catalogue.fill([anItem()]), 'nabang'), 0)
    })

    it('changes an item only as it was read, and a retired one not at all', async () => {
      const changed = anItem({ id: 'two', matter: '改过' })
      await write(({ catalogue }) => catalogue.add(anItem({ id: 'two' })))
      assert.equal(await write(({ catalogue }) => catalogue.change(changed, 1)), true)
      assert.equal(await write(({ catalogue }) => catalogue.change(changed, 1)), false)
      assert.equal(await write(({ catalogue }) => catalogue.retire('two', 2, '并入')), true)
      assert.equal(await write(({ catalogue }) => catalogue.change(changed, 3)), false)
      const stored = await write(({ catalogue }) => catalogue.find('two'))
      assert.deepEqual([stored?.retiredOn, stored?.retiredBecause], ['2026-03-02', '并入'])
    })

    it('gives a disclosure with its ledger, entries in the order of writing', async () => {
      await write(async ({ disclosures }) => {
        await disclosures.add(aDisclosure(), WRITTEN)
        await disclosures.addEntry(anEntry(), WRITTEN)
        const later = { ...WRITTEN, at: '2026-03-03T01:00:00.000Z' }
        await disclosures.addEntry(anEntry({ id: 'e0', counters: 'e1', note: '错了' }), later)
      })
      const record = await write(({ disclosures }) => disclosures.hold('d1'))
      assert.deepEqual(record, {
        disclosure: aDisclosure(),
        entries: [anEntry(), anEntry({ id: 'e0', counters: 'e1', note: '错了' })],
      })
      assert.deepEqual(await write(({ disclosures }) => disclosures.records()), [record])
      assert.deepEqual(await write(({ disclosures }) => disclosures.records(), 'nabang'), [])
    })

    it('takes an entry back once, and lets no ledger line stand without its disclosure', async () => {
      const again = anEntry({ id: 'e9', counters: 'e1' })
      await assert.rejects(write(({ disclosures }) => disclosures.addEntry(again, WRITTEN)))
      const nowhere = anEntry({ id: 'e8', disclosureId: 'none' })
      await assert.rejects(write(({ disclosures }) => disclosures.addEntry(nowhere, WRITTEN)))
    })

    it('files a document under the catalogue once', async () => {
      await write(({ documents }) => documents.put(someDocument(), [someVersion('低保')]))
      const found = await write(({ documents }) =>
        documents.search({ q: '', columnId: '', cursor: '', limit: 1 }),
      )
      const documentId = found.items[0]!.id
      const file = (id: string) =>
        write(({ disclosures }) => disclosures.add(aDisclosure({ id, documentId }), WRITTEN))
      assert.equal(await file('d2'), true)
      assert.equal(await file('d3'), false)
    })

    it('takes an account up, gives it up and takes it up again', async () => {
      const account = { channel: 'douyin', place: '镇抖音号' } as const
      const { takeUp, giveUp, inUse } = {
        takeUp: () => write(({ catalogue }) => catalogue.takeUpAccount(account)),
        giveUp: () => write(({ catalogue }) => catalogue.giveUpAccount(account, anEntry().wentOutOn)),
        inUse: () => write(({ catalogue }) => catalogue.accounts()),
      }
      assert.deepEqual([await takeUp(), await takeUp()], [true, false])
      assert.deepEqual([await giveUp(), await giveUp()], [true, false])
      assert.deepEqual(await inUse(), [])
      assert.equal(await takeUp(), true)
      assert.deepEqual(await inUse(), [{ ...account, since: '2026-03-02' }])
    })

    it('finds links in documents that everybody may read', async () => {
      const linking = someVersion('详见 http://192.168.1.8/oa 和 www.gov.cn')
      await write(({ documents }) =>
        documents.put(someDocument({ key: 'k-links', title: '有链接的' }), [linking]),
      )
      const found = await write(({ linksInDocuments }) => linksInDocuments.linking(5))
      assert.deepEqual(
        found.map(({ title }) => title),
        ['有链接的'],
      )
      const id = found[0]!.id
      assert.deepEqual(await write(({ linksInDocuments }) => linksInDocuments.openAmong([id, 'none'])), [id])
    })

    it('has an index of just the texts that it looks for', async () => {
      const { rows } = await sql<{ condition: string }>`
        select pg_get_expr(indpred, indrelid) as condition from pg_index
        where indexrelid = 'document_search_linking'::regclass`.execute(storage.db)
      assert.equal(rows[0]?.condition, `(body ~ '${LOOKS_LIKE_A_LINK}'::text)`)
    })
  })
})
