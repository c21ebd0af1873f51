import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { readTombstone } from '../../../cloud/adapters/postgres/document-tombstone'
import {
  visibleCurrentDocuments,
  visibleSearchRows,
} from '../../../cloud/adapters/postgres/visible-documents'
import { day } from '../../../src/domain/calendar/civil-date'
import { DOCUMENT_STATES, leavesTombstone, maySee } from '../../../src/domain/disclosure/visibility'
import type { GuardedDocument, Viewer } from '../../../src/domain/disclosure/visibility'
import { ROLES } from '../../../src/domain/people/roles'
import { someDocument, someVersion } from '../../support/case-builders'
import { eachDatabase } from '../../support/databases'
import { sourceFiles } from '../../support/source-tree'
import { township } from '../../support/storage-fixtures'

const NOW = '2026-03-02T01:00:00.000Z'
const PUBLISH_AT = [
  null,
  '2026-03-02T00:59:59.999Z',
  NOW,
  '2026-03-02T01:00:00.001Z',
  '2026-03-02T09:00:00+08:00',
]
const WITHDRAWN_ON = [null, '2026-03-01', '2026-03-02', '2026-03-03']

const states = (tenant: string): readonly GuardedDocument[] =>
  DOCUMENT_STATES.flatMap((state) =>
    PUBLISH_AT.flatMap((publishAt) =>
      WITHDRAWN_ON.map((on) => ({ tenant, state, publishAt, withdrawnOn: on === null ? null : day(on) })),
    ),
  )

const VIEWERS: readonly Viewer[] = [
  { kind: 'public' },
  ...ROLES.flatMap((role) =>
    ['zhanxi', 'other'].map(
      (tenant) => ({ kind: 'person', tenant, actor: { personId: 'p', role } }) as const,
    ),
  ),
]

const keyOf = (document: GuardedDocument): string =>
  [document.state, document.publishAt, document.withdrawnOn].join('|')

const fill = async (storage: PostgresStorage, tenant: string): Promise<void> => {
  await storage.putTenant(township(tenant))
  for (const state of states(tenant)) {
    await storage.write(tenant, ({ documents }) =>
      documents.put(someDocument({ key: keyOf(state), title: `文件${keyOf(state)}` }), [someVersion('正文')]),
    )
    await storage.db
      .updateTable('document')
      .set({ state: state.state, publish_at: state.publishAt, withdrawn_on: state.withdrawnOn })
      .where('tenant', '=', tenant)
      .where('key', '=', keyOf(state))
      .execute()
  }
}

eachDatabase((engine) => {
  describe('the visibility gate', () => {
    let storage: PostgresStorage
    before(async () => {
      storage = await engine.open()
      await fill(storage, 'zhanxi')
      await fill(storage, 'other')
    })
    const clock = { now: () => NOW, today: () => day('2026-03-02') }

    it('lets through exactly what the rule of the domain lets through, for every state and viewer', async () => {
      for (const viewer of VIEWERS) {
        const context = { db: storage.db, tenant: 'zhanxi', clock, cipher: null }
        const rows = await visibleCurrentDocuments(context, viewer).select('d.key').execute()
        const lawful = states('zhanxi')
          .filter((document) => maySee(document, viewer, NOW))
          .map(keyOf)
        assert.deepEqual(rows.map(({ key }) => key).sort(), [...lawful].sort(), JSON.stringify(viewer))
        const searched = await visibleSearchRows(context, viewer).select('d.key').execute()
        assert.equal(searched.length, lawful.length)
      }
    })

    it('leaves a tombstone of just what the rule says was public and is so no longer, and nothing of its text', async () => {
      const rows = storage.db.selectFrom('document').select(['id', 'key']).where('tenant', '=', 'zhanxi')
      const context = { db: storage.db, tenant: 'zhanxi', clock, cipher: null }
      const tombstones = await Promise.all(
        (await rows.execute()).map(async ({ id, key }) => ({ key, view: await readTombstone(context, id) })),
      )
      const found = tombstones.filter(({ view }) => view !== null)
      const lawful = states('zhanxi').filter((document) => leavesTombstone(document, NOW))
      assert.deepEqual(found.map(({ key }) => key).sort(), lawful.map(keyOf).sort())
      assert.ok(lawful.length > 0)
      for (const { view } of found) assert.deepEqual([view?.blocks, view?.summary], [[], ''])
    })

    it('stands before list, search, count and single document alike', async () => {
      const opened = await engine.open({ clock })
      await fill(opened, 'zhanxi')
      const lawful = states('zhanxi').filter((document) => maySee(document, { kind: 'public' }, NOW)).length
      const ask = { columnId: '', cursor: '', limit: 100 }
      const seen = await opened.read('zhanxi', async ({ documents }) => {
        const all = await opened.db
          .selectFrom('document')
          .select('id')
          .where('tenant', '=', 'zhanxi')
          .execute()
        const found = await Promise.all(all.map(({ id }) => documents.find(id)))
        return [
          (await documents.search({ q: '', ...ask })).total,
          (await documents.search({ q: '正文', ...ask })).total,
          (await documents.search({ q: '文件', ...ask })).items.length,
          (await documents.countByColumn())[0]?.count,
          found.filter((document) => document !== null).length,
        ]
      })
      assert.deepEqual(seen, [lawful, lawful, lawful, lawful, lawful])
    })
  })
})

const READS_DOCUMENTS =
  /(?:selectFrom|[jJ]oin)\(\s*['"`](?:document|document_version|document_search|document_relation|document_attachment)\b|from\s+"?document/

/** The writer reads fingerprints of what it is about to write; nothing of it is shown to anybody. */
const MAY_NAME_THEM = /^cloud\/adapters\/postgres\/(?:visible-documents|document-writer)\.ts$/

describe('reads of documents', () => {
  it('are built in the gate and nowhere else', () => {
    const files = sourceFiles(['cloud'], /\.ts$/).filter(({ text }) => READS_DOCUMENTS.test(text))
    assert.deepEqual(
      files.map(({ path }) => path).filter((path) => !MAY_NAME_THEM.test(path)),
      [],
    )
    assert.ok(files.some(({ path }) => path.endsWith('visible-documents.ts')))
  })
})

describe('append-only tables', () => {
  it('are never updated or deleted from, by any code path', () => {
    const changes =
      /(?:updateTable|deleteFrom)\(\s*['"`](?:case_event|publication_event|audit)['"`]|(?:update|delete\s+from|truncate)\s+"?(?:case_event|publication_event|audit)\b(?!_)/i
    const files = sourceFiles(['cloud'], /\.(?:ts|sql|mjs)$/).filter(({ text }) => changes.test(text))
    assert.deepEqual(
      files.map(({ path }) => path),
      [],
    )
    assert.ok(changes.test("db.updateTable('case_event')") && changes.test('delete from audit where'))
    assert.ok(!changes.test("db.updateTable('audit_head')"))
  })
})
