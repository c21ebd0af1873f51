import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listDocuments } from '../../../../src/contract/list-documents'
import { addSynonyms, listSynonyms, removeSynonyms, trySynonyms } from '../../../../src/contract/synonyms'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('synonyms that a township adds', () => {
    let server: TestServer
    let token: string
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token = await tokenOf(server, 'clerk')
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('村里办傣语培训班，报名找文化站。')]),
      )
    })
    after(() => server.stop())

    const found = async (q: string, asTyped: '' | 'yes' = '') =>
      (await call(server, listDocuments, [{ q, column: '', cursor: '', asTyped }])).body.total
    const add = (words: string) => call(server, addSynonyms, [{ words }, { token, key: newKey() }])

    it('show first what each word finds, then let any of them find it, until they are taken away', async () => {
      assert.equal(await found('摆夷话'), 0)
      const example = await call(server, trySynonyms, [{ words: '摆夷话、傣语' }, { token }])
      assert.deepEqual(
        example.body.words.map(({ word, total }) => [word, total]),
        [
          ['摆夷话', 0],
          ['傣语', 1],
        ],
      )
      const added = await add('摆夷话、傣语')
      assert.equal(added.status, 200, added.error?.message)
      assert.equal(await found('摆夷话'), 1)
      assert.equal(await found('摆夷话', 'yes'), 0)
      const { groups } = (await call(server, listSynonyms, [{}, { token }])).body
      assert.deepEqual(groups[0]?.words, ['摆夷话', '傣语'])
      await call(server, removeSynonyms, [{ id: groups[0]!.id }, { token, key: newKey() }])
      assert.equal(await found('摆夷话'), 0)
    })

    it('are two words at least, of two characters at least', async () => {
      await expectRefusal(server, ['invalid_field', 'words'], () => add('傣语'))
      await expectRefusal(server, ['invalid_field', 'words'], () => add('傣语 话'))
    })

    it('are added by nobody who only reviews', async () => {
      const reviewer = await tokenOf(server, 'reviewer')
      await expectRefusal(server, ['forbidden', null], () =>
        call(server, addSynonyms, [{ words: '奘房 佛寺' }, { token: reviewer, key: newKey() }]),
      )
    })
  })
})
