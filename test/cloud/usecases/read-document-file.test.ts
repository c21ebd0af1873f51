import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDocument } from '../../../src/contract/read-document'
import { readDocumentFile } from '../../../src/contract/read-document-file'
import { pngWith } from '../../support/attachment-files'
import { someDocument, someVersion } from '../../support/case-builders'
import { eachDatabase } from '../../support/databases'
import { call, callFile } from '../../support/http-client'
import { guestToken } from '../../support/people-in-tests'
import { startServer, type TestServer } from '../../support/server'
import { upload } from '../../support/uploads'

eachDatabase((database) => {
  describe('a file that goes with a document', () => {
    let server: TestServer
    let id = ''
    const files: string[] = []
    const send = async (): Promise<string> => {
      const uploader = { server, token: await guestToken(server) }
      const { body } = await upload(uploader, { name: '名单.png', bytes: pngWith() })
      return body.attachment?.id ?? ''
    }
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false })
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('正文')]),
      )
      const row = await server.storage.db.selectFrom('document').select('id').executeTakeFirstOrThrow()
      id = row.id
      files.push(await send(), await send())
      await server.storage.db
        .insertInto('document_attachment')
        .values({
          tenant: server.tenant,
          document_id: id,
          attachment_id: files[0]!,
          position: 0,
          name: '补贴名单.png',
          kind: 'png',
          size: 1234,
        })
        .execute()
    })
    after(() => server.stop())

    const fetchFile = (file: string) => callFile(server, readDocumentFile, [{ id, file }])

    it('is named with its size before it is fetched, and comes without login', async () => {
      const { body } = await call(server, readDocument, [{ id }])
      assert.deepEqual(body.attachments, [{ id: files[0], name: '补贴名单.png', kind: 'png', size: 1234 }])
      const answer = await fetchFile(files[0]!)
      assert.equal(answer.status, 200)
      assert.equal(answer.headers.get('content-type'), 'image/png')
      assert.deepEqual(
        [...answer.bytes.slice(1, 4)],
        [...'PNG'].map((letter) => letter.charCodeAt(0)),
      )
    })

    it('does not open what belongs to nobody or to a document that is not public', async () => {
      assert.equal((await fetchFile(files[1]!)).error?.code, 'not_found')
      await server.storage.db.updateTable('document').set({ state: 'draft' }).where('id', '=', id).execute()
      assert.equal((await fetchFile(files[0]!)).error?.code, 'not_found')
    })
  })
})
