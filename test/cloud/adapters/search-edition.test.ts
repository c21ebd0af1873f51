import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { bringSearchUpToDate } from '../../../cloud/adapters/postgres/search-edition'
import { someDocument, someVersion } from '../../support/case-builders'
import { eachDatabase } from '../../support/databases'
import { fixedClock, township } from '../../support/storage-fixtures'

eachDatabase((engine) => {
  describe('search rows of an older edition', () => {
    it('are written anew when the database is opened, and then no more', async () => {
      const storage = await engine.open()
      await storage.putTenant(township())
      await storage.write('zhanxi', ({ documents }) =>
        documents.put(someDocument({ title: '宅基地管理办法' }), [someVersion('审批由镇政府办理。')]),
      )
      await sql`update document_search set tokens = array_to_tsvector(array['@zhanxi']), title_words = ''`.execute(
        storage.db,
      )
      await sql`delete from search_term`.execute(storage.db)
      await sql`delete from search_projection`.execute(storage.db)
      const found = async () =>
        (
          await storage.read('zhanxi', ({ documents }) =>
            documents.search({ q: 'zhaijidi', columnId: '', cursor: '', limit: 5 }),
          )
        )?.items.length
      assert.equal(await found(), 0)
      await bringSearchUpToDate(storage.db, { clock: fixedClock(), cipher: null })
      assert.equal(await found(), 1)
      await sql`update document_search set tokens = array_to_tsvector(array['@zhanxi'])`.execute(storage.db)
      await bringSearchUpToDate(storage.db, { clock: fixedClock(), cipher: null })
      assert.equal(await found(), 0)
    })
  })
})
