import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readCaseAttachment } from '../../../../src/contract/attachments'
import { readRectification, readRectificationFile } from '../../../../src/contract/rectifications'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { newRectification, onRectification } from '../../../support/rectification-forms'
import { startServer, type TestServer } from '../../../support/server'
import { sha256, upload } from '../../../support/uploads'

const FILE = { name: '新指南.csv', bytes: new TextEncoder().encode('项目,电话\n办公室,0692-8888888') }

onOneDatabase((database) => {
  describe('files by which a township shows that it carried out an order (整改凭证)', () => {
    let server: TestServer
    const tokens = { clerk: '', head: '', handler: '', county: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const who of ['clerk', 'head', 'handler', 'county'] as const)
        tokens[who] = await tokenOf(server, who)
    })
    after(() => server.stop())

    const at = (who: keyof typeof tokens) => ({ server, token: tokens[who] })
    const ordered = async () => (await newRectification(at('county'))).body.id
    const report = async (id: string, files: string[]) =>
      onRectification(at('clerk'), { id, seq: 1 }, { act: 'answer', done: '改好了', evidence: '', files })
    const fetched = (who: keyof typeof tokens, id: string, file: string) =>
      callFile(server, readRectificationFile, [{ id, file }, { token: tokens[who] }])

    it('go with the report: both sides see and open them, the chain names their hash, the reading is in the audit', async () => {
      const id = await ordered()
      const sent = (await upload(at('clerk'), FILE)).body.id
      const reported = await report(id, [sent])
      assert.equal(reported.status, 200, reported.error?.message)
      assert.match(reported.body.story.at(-1)?.text ?? '', /附件 1 个/)
      for (const who of ['county', 'head'] as const) {
        const { files, mending } = (await call(server, readRectification, [{ id }, at(who)])).body
        assert.deepEqual(
          files.map(({ name, purposeText }) => [name, purposeText]),
          [['新指南.csv', '整改凭证']],
        )
        assert.deepEqual(mending?.files, [{ id: sent, sha256: sha256(FILE.bytes) }])
        assert.equal((await fetched(who, id, sent)).status, 200)
      }
      const entries = await server.storage.db
        .selectFrom('audit')
        .select('actor_role')
        .where('act', '=', 'read_attachment')
        .execute()
      assert.deepEqual(entries.map(({ actor_role: role }) => role).sort(), ['county', 'office_head'])
    })

    it('are for nobody else, and not through the door of requests', async () => {
      const id = await ordered()
      const sent = (await upload(at('clerk'), FILE)).body.id
      await report(id, [sent])
      assert.equal((await fetched('handler', id, sent)).status, 403)
      const other = await callFile(server, readCaseAttachment, [{ id: sent }, at('head')])
      assert.equal(other.status, 404)
      assert.equal((await fetched('county', await ordered(), sent)).status, 404)
    })

    it('are those of whoever reports, once: a file of somebody else or one that is used refuses the whole report', async () => {
      const id = await ordered()
      const ofHead = (await upload(at('head'), FILE)).body.id
      assert.equal((await report(id, [ofHead])).error?.code, 'attachment_gone')
      assert.equal((await call(server, readRectification, [{ id }, at('clerk')])).body.status, 'to_mend')
      const sent = (await upload(at('clerk'), FILE)).body.id
      assert.equal((await report(id, [sent])).status, 200)
      assert.equal((await report(await ordered(), [sent])).error?.code, 'attachment_taken')
    })
  })
})
