import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { countFoundPublished, undoFoundPublished } from '../../../../src/contract/found-published'
import { listDocuments } from '../../../../src/contract/list-documents'
import { day } from '../../../../src/domain/calendar/civil-date'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { startServer, type TestServer } from '../../../support/server'

const TICKET = 'a'.repeat(32)
const OTHER = 'b'.repeat(32)

onOneDatabase((database) => {
  describe('what was found without a request (Art. 36(1))', () => {
    let server: TestServer
    let documentId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-09-18' })
      const page = await call(server, listDocuments, [{ q: '最低生活保障', column: '', cursor: '' }])
      documentId = page.body.items[0]?.id ?? ''
    })
    after(() => server.stop())

    const counted = () =>
      server.storage.read(server.tenant, ({ foundPublished }) =>
        foundPublished.between(day('2026-09-18'), day('2026-09-18')),
      )
    const find = (ticket: string, id = documentId) =>
      call(server, countFoundPublished, [{ ticket, documentId: id }])

    it('counts once per finding, however often it is sent', async () => {
      assert.equal((await find(TICKET)).status, 200)
      assert.equal((await find(TICKET)).status, 200)
      await find(OTHER)
      assert.equal(await counted(), 2)
    })

    it('can be taken back by who holds its ticket, and counted again', async () => {
      assert.equal((await call(server, undoFoundPublished, [{ ticket: OTHER }])).status, 200)
      assert.equal(await counted(), 1)
      assert.equal((await call(server, undoFoundPublished, [{ ticket: OTHER }])).error.code, 'not_found')
      await find(OTHER)
      assert.equal(await counted(), 2)
    })

    it('takes only documents that the public can read', async () => {
      assert.equal((await find('c'.repeat(32), 'no-such-document')).error.code, 'not_found')
    })

    it('counts day by day, and another day not along with it', async () => {
      server.setToday('2026-09-19')
      await find('d'.repeat(32))
      assert.equal(await counted(), 2)
      server.setToday('2026-09-18')
    })

    it('holds nothing of a person', async () => {
      const rows = await server.storage.db.selectFrom('found_published').selectAll().execute()
      assert.deepEqual([...new Set(rows.flatMap((row) => Object.keys(row)))].sort(), [
        'document_id',
        'on_day',
        'tenant',
        'ticket',
        'undone',
      ])
    })
  })
})
