import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { loadSeed } from '../../../cloud/seed/load-seed'
import { eachDatabase } from '../../support/databases'

eachDatabase((engine) => {
  describe('the seed of 盏西镇', () => {
    let storage: PostgresStorage
    before(async () => {
      storage = await engine.open()
      await loadSeed(storage)
    })
    const search = async (q: string, columnId = '') =>
      (await storage.read('zhanxi', ({ documents }) =>
        documents.search({ q, columnId, cursor: '', limit: 20 }),
      ))!.items

    it('has the 2019 annual report with its figures as data', async () => {
      const [item, ...more] = await search('', 'annual_reports')
      assert.deepEqual(more, [])
      const report = await storage.read('zhanxi', ({ documents }) => documents.find(item?.id ?? ''))
      const figures = Object.fromEntries(report?.figures.map(({ key, value }) => [key, value]) ?? [])
      assert.deepEqual(figures, {
        published_total: 137,
        published_on_site: 99,
        budget_items: 4,
        plan_items: 2,
        work_news_items: 93,
        requests_received: 0,
        service_windows: 13,
        reconsiderations: 0,
        lawsuits: 0,
        press_conferences: 0,
      })
    })

    it('has the report readable: fourteen chapters, no stray space, no broken sentence', async () => {
      const [item] = await search('', 'annual_reports')
      const report = await storage.read('zhanxi', ({ documents }) => documents.find(item?.id ?? ''))
      const texts = report?.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block])) ?? []
      const chapters = texts.filter((block) => block.kind === 'heading' && block.level === 2)
      assert.equal(chapters.length, 14)
      assert.equal(chapters[6]?.text, '七、政府信息公开工作中的政务舆情和社会重大关切回应情况')
      const paragraphs = texts.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)
      assert.ok(paragraphs.every((text) => !/\p{Script=Han}\s+\p{Script=Han}/u.test(text)))
      assert.ok(paragraphs.every((text) => /[。：；]$|^（[一二]）/u.test(text)))
      assert.ok(
        paragraphs.some(
          (text) => text.includes('建立了更加简洁') || text.includes('更加简洁明了的预决算公开'),
        ),
      )
    })

    it('says in words whose text it is, and never the name of a file', async () => {
      for (const { id } of [...(await search('低保')), ...(await search('', 'annual_reports'))]) {
        const found = await storage.read('zhanxi', ({ documents }) => documents.find(id))
        assert.doesNotMatch(found?.source ?? '', /\.(md|txt|json)\b|导入自/)
        assert.match(found?.source ?? '', /公布的文本|年度报告|盏西/)
      }
      const [law] = await search('城市居民最低生活保障条例')
      const found = await storage.read('zhanxi', ({ documents }) => documents.find(law?.id ?? ''))
      assert.equal(found?.source, '收录自国务院公布的文本；引用时请以发布机关的正式文本为准')
    })

    it('answers 低保 with the law on it', async () => {
      assert.equal((await search('低保'))[0]?.title, '城市居民最低生活保障条例')
    })

    it('marks what is not verified and shows no invented number', async () => {
      const office = await storage.read('zhanxi', async ({ settings }) => settings.office)
      assert.match(office?.sourceNote ?? '', /未核实/)
      assert.doesNotMatch(JSON.stringify(office), /\d{4}-\d{6,}|1\d{10}/)
    })

    it('changes nothing the second time', async () => {
      const again = await loadSeed(storage)
      assert.equal(again.changed, 0)
      assert.ok(again.laws >= 60)
    })
  })
})
