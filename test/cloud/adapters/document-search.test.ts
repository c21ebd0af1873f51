import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { DocumentQuery, SearchFilters } from '../../../cloud/ports/document-store'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { day } from '../../../src/domain/calendar/civil-date'
import { someDocument, someVersion } from '../../support/case-builders'
import { eachDatabase } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

const TEXTS: readonly (readonly [title: string, text: string, number?: string, column?: string])[] = [
  ['盏西镇2025年低保对象公示', '根据有关规定，现将名单公示如下。', '盏政发〔2025〕12号'],
  ['关于做好救助工作的通知', '各村要做好低保对象的动态管理，最低生活保障金按月发放。'],
  ['城市居民最低生活保障条例', '为了规范城市居民最低生活保障制度，制定本条例。', '国务院令第271号', 'rules'],
  ['建设工程质量管理条例', '在正常使用条件下，建设工程的最低保修期限为五年。'],
  ['宅基地管理办法', '宅基地的审批由镇政府办理。审批结果在村务公开栏公示。自2019年5月15日起施行。'],
  ['关于 APP 下载的说明', '使用“一部手机办事通”APP，于2019-05-15上线。'],
]

eachDatabase((engine) => {
  describe('search', () => {
    let storage: PostgresStorage
    before(async () => {
      storage = await engine.open()
      await storage.putTenant(township())
      await storage.putTenant(township('other'))
      for (const [title, text, documentNumber = '', columnId = 'normative_documents'] of TEXTS)
        await storage.write('zhanxi', ({ documents }) =>
          documents.put(someDocument({ title, documentNumber, columnId }), [someVersion(text)]),
        )
      await storage.write('other', ({ documents }) =>
        documents.put(someDocument({ title: '别镇低保文件' }), [someVersion('低保')]),
      )
    })
    const search = async (q: string, more: Partial<DocumentQuery> = {}) => {
      const asked = { q, columnId: '', cursor: '', limit: 20, ...more }
      const found = await storage.read('zhanxi', ({ documents }) => documents.search(asked))
      assert.ok(found)
      return found
    }
    const titles = async (q: string) => (await search(q)).items.map(({ title }) => title)

    it('puts titles first, the typed word before another for the same thing, then texts', async () => {
      assert.deepEqual(await titles('低保'), [
        '盏西镇2025年低保对象公示',
        '城市居民最低生活保障条例',
        '关于做好救助工作的通知',
      ])
    })

    it('does not take 最低保修 for 低保', async () => {
      assert.ok(!(await titles('低保')).includes('建设工程质量管理条例'))
      assert.deepEqual(await titles('最低保修'), ['建设工程质量管理条例'])
    })

    it('finds a 文号 with any style of bracket', async () => {
      for (const q of [
        '盏政发〔2025〕12号',
        '盏政发[2025]12号',
        '盏政发（2025）12号',
        '盏政发(2025)12号',
        '盏政发【2025】12号',
        '盏政发［２０２５］12号',
        '盏政发 〔2025〕 12 号',
      ])
        assert.deepEqual(await titles(q), ['盏西镇2025年低保对象公示'], q)
    })

    it('finds a day however it is written', async () => {
      for (const q of [
        '2019年5月15日',
        '2019年05月15日',
        '2019-05-15',
        '2019-5-15',
        '2019.5.15',
        '2019/5/15',
        '2019 年 5 月 15 日',
      ])
        assert.deepEqual((await titles(q)).sort(), ['关于 APP 下载的说明', '宅基地管理办法'], q)
    })

    it('puts what holds every word before what holds most of them', async () => {
      assert.equal((await titles('宅基地 村务公开'))[0], '宅基地管理办法')
      assert.equal((await titles('宅基地的审批结果在哪里公示'))[0], '宅基地管理办法')
    })

    it('reads pinyin, first letters and characters of the same sound or shape, and says what it read', async () => {
      for (const q of ['zhaijidi', 'zjd', '宅ji地', '宅基弟', '斋基地', '宅地基管理办法', '宅基管理办法'])
        assert.equal((await titles(q))[0], '宅基地管理办法', q)
      assert.equal((await search('zhaijidi')).meant, '宅基地')
      assert.equal((await search('宅基地')).meant, '')
      assert.deepEqual((await search('zhaijidi', { asTyped: true })).items, [])
    })

    it('finds a title by its short name', async () => {
      assert.equal((await titles('城低保条例'))[0], '城市居民最低生活保障条例')
    })

    it('keeps to the year, the kind and the validity asked for', async () => {
      const narrowed = async (filters: SearchFilters) => (await search('宅基地', { filters })).items.length
      assert.equal(await narrowed({ year: '2019' }), 0)
      assert.equal(await narrowed({ kind: '规定办法', validity: 'in_force' }), 1)
      assert.equal(await narrowed({ kind: '公示公告' }), 0)
      assert.equal(await narrowed({ validity: 'ended' }), 0)
    })

    it('finds single characters, and Latin words in any case and width', async () => {
      assert.deepEqual(await titles('宅'), ['宅基地管理办法'])
      assert.deepEqual(await titles('ａｐｐ'), ['关于 APP 下载的说明'])
    })

    it('marks the hits in title and excerpt, in UTF-16 units', async () => {
      const [first, second, third] = (await search('低保')).items
      assert.deepEqual(
        first?.titleHits.map(([from, to]) => first.title.slice(from, to)),
        ['低保'],
      )
      for (const item of [second, third]) {
        const hits = item?.excerptHits.map(([from, to]) => item.excerpt.slice(from, to)) ?? []
        assert.ok(hits.length > 0 && hits.every((hit) => ['低保', '最低生活保障'].includes(hit)), hits.join())
      }
    })

    it('answers an empty page for what is nowhere, or is only signs', async () => {
      for (const q of ['甲乙丙丁戊', "'; drop table document; --", '《》', '%', '&|!']) {
        const { items, total, next } = await search(q)
        assert.deepEqual({ items, total, next }, { items: [], total: 0, next: null }, q)
      }
    })

    it('keeps to its township and to the column asked for', async () => {
      assert.ok(!(await titles('低保')).includes('别镇低保文件'))
      assert.deepEqual((await search('最低生活保障', { columnId: 'rules' })).items.length, 1)
      assert.equal((await search('宅基地', { columnId: 'statutory_disclosure' })).items.length, 1)
    })

    it('pages without losing or repeating a document', async () => {
      for (const q of ['', '公示']) {
        const whole = (await search(q)).items.map(({ id }) => id)
        const paged: string[] = []
        let cursor: string | null = ''
        while (cursor !== null) {
          const page = await search(q, { cursor, limit: 1 })
          paged.push(...page.items.map(({ id }) => id))
          assert.equal(page.total, whole.length)
          cursor = page.next
        }
        assert.deepEqual(paged, whole)
      }
    })

    it('takes a broken cursor for the first page', async () => {
      assert.equal(
        (await search('公示', { cursor: 'nonsense' })).items.length,
        (await search('公示')).items.length,
      )
    })
  })

  describe('documents', () => {
    it('count no further than a thousand and say so', async () => {
      const storage = await engine.open()
      await storage.putTenant(township())
      for (let batch = 0; batch < 11; batch += 1)
        await storage.write('zhanxi', async ({ documents }) => {
          for (let at = 0; at < 92; at += 1)
            await documents.put(someDocument({ title: `通知第${batch}之${at}` }), [someVersion('低保')])
        })
      for (const q of ['', '低保', '通知第']) {
        const found = await storage.read('zhanxi', ({ documents }) =>
          documents.search({ q, columnId: '', cursor: '', limit: 5 }),
        )
        assert.deepEqual([found?.total, found?.totalIsCapped, found?.items.length], [1000, true, 5], q)
      }
    })

    it('keep older versions as 已修改, each under its own address, whatever the order they come in', async () => {
      const storage = await engine.open()
      await storage.putTenant(township())
      const put = (formedOn: string, text: string) =>
        storage.write('zhanxi', ({ documents }) =>
          documents.put(someDocument({ title: '农药管理条例', documentNumber: text }), [
            someVersion(text, { formedOn: day(formedOn) }),
          ]),
        )
      assert.equal(await put('2022-03-29', '新'), 'created')
      assert.equal(await put('2017-03-16', '旧'), 'updated')
      assert.equal(await put('2017-03-16', '旧'), 'unchanged')
      assert.equal(await put('2022-03-29', '新'), 'unchanged')
      const [id] = (await storage.read('zhanxi', ({ documents }) =>
        documents.search({ q: '农药', columnId: '', cursor: '', limit: 5 }),
      ))!.items.map((item) => item.id)
      const current = await storage.read('zhanxi', ({ documents }) => documents.find(id!))
      assert.deepEqual(
        current?.versions.map(({ formedOn, validity, current: isCurrent }) => [
          formedOn,
          validity,
          isCurrent,
        ]),
        [
          ['2022-03-29', 'in_force', true],
          ['2017-03-16', 'amended', false],
        ],
      )
      assert.equal(current?.documentNumber, '新')
      const older = await storage.read('zhanxi', ({ documents }) => documents.find(current!.versions[1]!.id))
      assert.deepEqual([older?.validity, older?.blocks], ['amended', [{ kind: 'paragraph', text: '旧' }]])
    })

    it('begin and end on their day: 尚未生效 before it, the older version 现行有效 until then', async () => {
      const storage = await engine.open()
      await storage.putTenant(township())
      const put = (formedOn: string, inForceOn: string) =>
        storage.write('zhanxi', ({ documents }) =>
          documents.put(someDocument({ title: '村务公开办法' }), [
            someVersion(formedOn, { formedOn: day(formedOn), inForceOn: day(inForceOn) }),
          ]),
        )
      await put('2019-05-01', '2019-06-01')
      await put('2026-02-01', '2099-01-01')
      const search = { q: '村务公开', columnId: '', cursor: '', limit: 5 }
      const found = await storage.read('zhanxi', ({ documents }) => documents.search(search))
      assert.deepEqual(
        found?.items.map(({ validity }) => validity),
        ['not_yet_in_force'],
      )
      const newest = await storage.read('zhanxi', ({ documents }) => documents.find(found!.items[0]!.id))
      assert.equal(newest?.validity, 'not_yet_in_force')
      assert.deepEqual(
        newest?.versions.map(({ validity }) => validity),
        ['not_yet_in_force', 'in_force'],
      )
    })

    it('change the revision of public reads when something changes, and only then', async () => {
      const storage = await engine.open()
      await storage.putTenant(township())
      const put = (text: string) =>
        storage.write('zhanxi', ({ documents }) => documents.put(someDocument(), [someVersion(text)]))
      const revision = () => storage.read('zhanxi', ({ documents }) => documents.revision())
      await put('一')
      const first = await revision()
      await put('一')
      assert.equal(await revision(), first)
      await put('二')
      assert.notEqual(await revision(), first)
    })
  })
})
