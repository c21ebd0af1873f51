import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { writeCursor } from '../../../cloud/adapters/postgres/page-cursor'
import { day } from '../../../src/domain/calendar/civil-date'
import { someDocument, someVersion } from '../../support/case-builders'
import { onOneDatabase } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

/** A kind of document, how many there are, and its rank for 「低保」 and for 「低保 公示」 (null: no hit). */
const KINDS = [
  { title: '低保公示', text: '正文。', many: 30, rank: 0, both: 0 },
  { title: '低保名册', text: '现予公示。', many: 40, rank: 0, both: 1 },
  { title: '公示', text: '低保金按月发放。', many: 1000, rank: 1, both: 1 },
  { title: '工作总结', text: '低保对象已公示。', many: 25, rank: 1, both: 2 },
  { title: '最低生活保障办法', text: '正文。', many: 15, rank: 2, both: null },
  { title: '救助情况说明', text: '最低生活保障金已公示。', many: 12, rank: 3, both: 4 },
  { title: '最低保修期', text: '现予公示。', many: 5, rank: null, both: null },
]

interface Made {
  readonly title: string
  readonly on: string
  readonly rank: number | null
  readonly both: number | null
}

const made: readonly Made[] = KINDS.flatMap(({ title, many, rank, both }, kind) =>
  Array.from({ length: many }, (_unused, at) => ({
    title: `第${at}份${title}`,
    on: `20${10 + ((at * 7 + kind) % 15)}-0${1 + (at % 9)}-1${(at + kind) % 10}`,
    rank,
    both,
  })),
)

const fill = async (storage: PostgresStorage): Promise<void> => {
  await storage.putTenant(township())
  await storage.write('zhanxi', async ({ documents }) => {
    for (const { title, on } of made) {
      const text = KINDS.find((kind) => title.endsWith(`份${kind.title}`))?.text ?? ''
      await documents.put(someDocument({ title, publishedOn: day(on) }), [someVersion(text)])
    }
    for (const title of ['低保', '中华人民共和国低保'])
      await documents.put(someDocument({ title, publishedOn: day('2001-01-01') }), [someVersion('正文')])
  })
  await storage.refreshStatistics()
}

onOneDatabase((engine) => {
  describe('search with more hits than are counted', () => {
    let storage: PostgresStorage
    before(async () => {
      storage = await engine.open()
      await fill(storage)
    })
    const search = async (q: string, cursor = '', limit = 20) => {
      const found = await storage.read('zhanxi', ({ documents }) =>
        documents.search({ q, columnId: '', cursor, limit }),
      )
      assert.ok(found)
      return found
    }
    const allPages = async (q: string, limit: number) => {
      const items = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page = await search(q, cursor, limit)
        assert.deepEqual([page.total, page.totalIsCapped], [1000, true])
        items.push(...page.items)
        cursor = page.next
      }
      return items
    }

    it('puts exact titles first, then titles with the word, then all others', async () => {
      const [first, second, ...rest] = await allPages('低保', 100)
      assert.deepEqual([first?.title, second?.title].sort(), ['中华人民共和国低保', '低保'])
      assert.equal(rest.length, made.filter(({ rank }) => rank !== null).length)
      const titled = rest.slice(0, 70)
      assert.ok(titled.every(({ title }) => title.includes('低保')))
    })

    it('loses and repeats nothing from page to page, and takes nothing that is no hit', async () => {
      const items = await allPages('低保', 37)
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
      assert.equal(items.length, 2 + made.filter(({ rank }) => rank !== null).length)
      assert.ok(items.every(({ title }) => !title.includes('最低保修')))
    })

    it('puts documents with all words in the title before others', async () => {
      const items = await allPages('低保 公示', 90)
      assert.equal(items.length, 2 + made.filter(({ both }) => both !== null).length - 2)
      assert.ok(items.slice(0, 30).every(({ title }) => /低保公示/u.test(title)))
    })

    it('still shows only what is visible', async () => {
      const [newest] = (await search('公示')).items
      const withdraw = (on: string | null) =>
        storage.db
          .updateTable('document')
          .set({ withdrawn_on: on })
          .where('tenant', '=', 'zhanxi')
          .where('id', '=', newest!.id)
          .execute()
      await withdraw('2026-01-01')
      assert.ok((await allPages('公示', 100)).every(({ id }) => id !== newest!.id))
      await withdraw(null)
      assert.equal((await search('公示')).items[0]?.id, newest!.id)
    })

    it('still counts when a place lies behind the last hit', async () => {
      const behind = writeCursor([9999, '2000-01-01', 'z'])
      const found = await search('最低生活保障办法', behind)
      assert.deepEqual([found.items.length, found.next], [0, null])
      const capped = await search('公示', behind)
      assert.deepEqual([capped.items.length, capped.total, capped.totalIsCapped], [0, 1000, true])
    })

    it('says how many there are also on the page after the first', async () => {
      const first = await search('最低生活保障办法', '', 10)
      const second = await search('最低生活保障办法', first.next ?? '', 10)
      assert.equal(first.total, second.total)
      assert.ok(first.total >= 15 && second.items.length > 0)
    })
  })
})
