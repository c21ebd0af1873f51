import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { after, before, describe, it } from 'node:test'
import { readOfflineIndex } from '../../../../src/contract/read-offline-index'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { ROOT } from '../../../support/source-tree'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the list of titles that a phone takes along', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false })
      await server.storage.write(server.tenant, async ({ documents }) => {
        await documents.put(someDocument({ title: '低保对象公示', summary: '二'.repeat(200) }), [
          someVersion('甲'),
        ])
        return documents.put(someDocument({ title: '还没有公开的文件' }), [someVersion('乙')])
      })
      await server.storage.db
        .updateTable('document')
        .set({ state: 'draft' })
        .where('title', '=', '还没有公开的文件')
        .execute()
    })
    after(() => server.stop())

    it('holds what is public, with a short summary, and nothing else', async () => {
      const { body } = await call(server, readOfflineIndex, [{ known: '' }])
      assert.equal(body.isWhole, true)
      assert.deepEqual(
        body.entries?.map(([, title, summary]) => [title, summary.length]),
        [['低保对象公示', 40]],
      )
    })

    it('is not sent again to who has it, and is after a change', async () => {
      const { body } = await call(server, readOfflineIndex, [{ known: '' }])
      assert.equal((await call(server, readOfflineIndex, [{ known: body.revision }])).body.entries, null)
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument({ title: '新文件' }), [someVersion('丙')]),
      )
      const again = await call(server, readOfflineIndex, [{ known: body.revision }])
      assert.equal(again.body.entries?.length, 2)
    })
  })
})

/** Prose of laws is harder to compress than the titles of a township. */
const lawText = (): string => {
  const folder = path.join(ROOT, 'cloud/seed/laws')
  return readdirSync(folder, { recursive: true })
    .filter((file) => String(file).endsWith('.md'))
    .map((file) => readFileSync(path.join(folder, String(file)), 'utf8').replace(/\s+/g, ''))
    .join('')
}

describe('ten thousand titles with their summaries', () => {
  it('are at most 1 MB compressed', () => {
    const text = lawText()
    const entries = Array.from({ length: 10_000 }, (_, at) => {
      const from = (at * 137) % (text.length - 200)
      const [title, summary] = [text.slice(from, from + 25), text.slice(from + 40, from + 80)]
      return [randomUUID(), title, summary, `盏政发〔2026〕${at}号`, 'budgets', '2026-01-01', 'in_force']
    })
    const bytes = gzipSync(JSON.stringify({ revision: '1', entries, isWhole: true })).length
    assert.ok(text.length > 500_000 && bytes <= 1024 ** 2, `${bytes} bytes`)
  })
})
