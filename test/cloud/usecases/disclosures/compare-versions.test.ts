import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { compareVersions } from '../../../../src/contract/compare-versions'
import type { TextBlock } from '../../../../src/contract/document-view'
import { readDocument } from '../../../../src/contract/read-document'
import { day } from '../../../../src/domain/calendar/civil-date'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { startServer, type TestServer } from '../../../support/server'

const paragraphs = (...texts: readonly string[]): readonly TextBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text }))

const OLDER = paragraphs(
  '第一条 为了规范补贴发放，制定本办法。',
  '第二条 补贴名单每季度在村里张贴七天。',
  '第三条 发放补贴不得收取手续费。',
  '第四条 本办法由财政所负责解释。',
)
const NEWER = paragraphs(
  '第一条 为了规范补贴发放，制定本办法。',
  '第二条 补贴按户计算，直接打到一卡通。',
  '第三条 补贴名单每季度在村里和网上张贴十天。',
  '第四条 本办法由财政所负责解释。',
)

onOneDatabase((database) => {
  describe('what changed between two versions of a document', () => {
    let server: TestServer
    let [newer, older, stranger] = ['', '', '']

    const put = async (title: string, versions: readonly (readonly [string, readonly TextBlock[]])[]) => {
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(
          someDocument({ title }),
          versions.map(([on, blocks]) => someVersion(`${title}${on}`, { formedOn: day(on), blocks })),
        ),
      )
      const [row] = await server.storage.db
        .selectFrom('document')
        .select('id')
        .where('title', '=', title)
        .execute()
      return (await call(server, readDocument, [{ id: row?.id ?? '' }])).body
    }
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false })
      const document = await put('补贴发放办法', [
        ['2020-05-01', OLDER],
        ['2026-01-01', NEWER],
      ])
      newer = document.id
      older = document.versions.find(({ id }) => id !== newer)?.id ?? ''
      stranger = (await put('另一份文件', [['2021-01-01', OLDER]])).id
    })
    after(() => server.stop())

    const compare = (id: string, other: string) => call(server, compareVersions, [{ id, with: other }])

    it('is told article by article, with the words that went and came', async () => {
      const { body } = await compare(newer, older)
      assert.deepEqual(body.counts, { changed: 1, added: 1, removed: 1, renumbered: 0, same: 2 })
      const changed = body.changes.find(({ kind }) => kind === 'changed')
      assert.deepEqual([changed?.olderLabel, changed?.newerLabel], ['第二条', '第三条'])
      const told = changed?.pieces.map(({ kind, text }) => `${kind} ${text}`) ?? []
      assert.ok(
        told.some((piece) => /^removed .*七/.test(piece)),
        told.join('|'),
      )
      assert.ok(
        told.some((piece) => /^added .*十/.test(piece)),
        told.join('|'),
      )
      assert.equal(body.changes.find(({ kind }) => kind === 'removed')?.olderLabel, '第三条')
    })

    it('is the same whichever is named first', async () => {
      assert.deepEqual((await compare(older, newer)).body, (await compare(newer, older)).body)
      assert.equal((await compare(older, newer)).body.older.formedOn, '2020-05-01')
    })

    it('is not told of two documents, of one version alone, or of what is not public', async () => {
      assert.equal((await compare(newer, stranger)).error.code, 'not_found')
      assert.equal((await compare(newer, newer)).error.code, 'not_found')
      assert.equal((await compare(newer, 'no-such-version')).error.code, 'not_found')
      await server.storage.db
        .updateTable('document')
        .set({ state: 'withdrawn' })
        .where('id', '=', newer)
        .execute()
      assert.equal((await compare(newer, older)).error.code, 'not_found')
    })
  })
})
