import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listDocuments } from '../../../../src/contract/list-documents'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { startServer, type TestServer } from '../../../support/server'

const cursorOf = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')

onOneDatabase((database) => {
  describe('a list of documents', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('低保政策')]),
      )
    })
    after(() => server.stop())

    it('starts at its top for a place that nobody gave out', async () => {
      const places = [
        ['no day', 'x'],
        ['2026-02-30', 'x'],
        [1, 2],
        [0, 'no day', 'x'],
        [0.5, '2026-13-01', 'x'],
        [-7, '', ''],
      ]
      for (const q of ['', '低保'])
        for (const place of places) {
          const page = await call(server, listDocuments, [{ q, column: '', cursor: cursorOf(place) }])
          assert.equal(page.status, 200, `${q} ${JSON.stringify(place)}: ${page.error?.message}`)
          assert.equal(page.body.items.length, 1)
        }
    })
  })
})
