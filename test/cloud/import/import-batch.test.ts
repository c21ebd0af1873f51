import assert from 'node:assert/strict'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { fileReader } from '../../../cloud/adapters/reading/file-reader'
import { importBatch, undoBatch } from '../../../cloud/commands/importing/import-batch'
import type { BatchOrder, BatchReport, ImportWorld } from '../../../cloud/commands/importing/import-batch'
import { otherRunLine, reportLines } from '../../../cloud/commands/importing/import-lines'
import { findFiles } from '../../../cloud/seed/document-files/find-files'
import { day } from '../../../src/domain/calendar/civil-date'
import { compoundOf } from '../../support/attachment-files'
import { onOneDatabase, temporaryFolder } from '../../support/databases'
import { paragraph, run, sheetFile, sheetRow, wordFile } from '../../support/readable-files'
import { township } from '../../support/storage-fixtures'

const NOW = '2026-03-02T01:00:00.000Z'
const LONG =
  '各村要做好森林防火工作，严格落实巡护责任，加强值班值守，遇有火情立即报告，不得瞒报漏报，确保群众生命财产安全。'
const ID = '11010519491231002X'

const write = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

onOneDatabase((engine) => {
  describe('an import as one batch', () => {
    let storage: PostgresStorage
    const worldAt = (now: string): ImportWorld => ({ storage, reader: fileReader, now: () => now })
    const orderFor = (folder: string, changes: Partial<BatchOrder> = {}): BatchOrder => ({
      files: findFiles(folder, /\./u) ?? [],
      columnOf: () => 'work_news',
      columns: {},
      today: day('2026-03-02'),
      tenant: 'zhanxi',
      source: folder,
      isMasking: false,
      isDryRun: false,
      ...changes,
    })
    const take = async (
      folder: string,
      changes: Partial<BatchOrder> = {},
      now = NOW,
    ): Promise<BatchReport> => {
      const report = await importBatch(worldAt(now), orderFor(folder, changes))
      assert.ok(!('other' in report), JSON.stringify(report))
      return report
    }
    const titles = async (q: string): Promise<readonly string[]> => {
      const query = { q, columnId: '', cursor: '', limit: 50 }
      const found = await storage.read('zhanxi', ({ documents }) => documents.search(query))
      return (found?.items ?? []).map(({ title }) => title).sort()
    }
    const textOf = async (q: string): Promise<string> => {
      const query = { q, columnId: '', cursor: '', limit: 1 }
      return (
        (await storage.read('zhanxi', async ({ documents }) => {
          const [first] = (await documents.search(query)).items
          return JSON.stringify((await documents.find(first?.id ?? ''))?.blocks ?? null)
        })) ?? ''
      )
    }
    before(async () => {
      storage = await engine.open()
      await storage.putTenant(township())
    })

    it('takes every kind of file, tells each broken one with its cure, and stops for none', async () => {
      const folder = write({
        '甲.txt': '关于甲类防火的通知\n各村注意防火。',
        '乙.html': '<h1>关于乙类防火的通知</h1><script>alert(1)</script><p>注意。</p>',
        '丙.docx': wordFile(paragraph(run('关于丙类防火的通知')) + paragraph(run('注意防火。'))),
        '台账.xlsx': sheetFile([
          {
            name: '2025年',
            rows:
              sheetRow(1, ['盏西镇信息公开台账']) +
              sheetRow(2, ['序号', '信息名称', '发文字号', '发布日期', '栏目', '索引号', '正文']) +
              sheetRow(3, [
                '1',
                '关于丁类防火的通知',
                '盏政发[2025]7号',
                '2025/3/4',
                '应急',
                'ZX-001',
                '注意防火。',
              ]) +
              sheetRow(4, ['2', '', '', '', '', '', '没有标题的一行']),
          },
        ]),
        '空.docx': '',
        '加密.xlsx': compoundOf(['EncryptedPackage']),
        '旧.doc': compoundOf(['WordDocument']),
      })
      const huge = join(folder, '很大.pdf')
      writeFileSync(huge, '%PDF-1.7')
      truncateSync(huge, 300 * 1024 * 1024)
      const report = await take(folder)
      assert.deepEqual(report.counts, { created: 4, updated: 0, unchanged: 0, held: 0 })
      assert.deepEqual(
        report.refused.map(({ file }) => file).sort(),
        ['加密.xlsx', '台账.xlsx 2025年第4行', '很大.pdf', '旧.doc', '空.docx'].sort(),
      )
      const lines = reportLines(report).join('\n')
      assert.match(lines, /拒收 很大\.pdf：文件太大/u)
      assert.match(lines, /拒收 加密\.xlsx：文件设了密码，请去掉密码后另存/u)
      assert.match(lines, new RegExp(`--undo ${report.batchId}`))
      assert.deepEqual(
        await titles('类防火'),
        ['关于丁类防火的通知', '关于丙类防火的通知', '关于乙类防火的通知', '关于甲类防火的通知'].sort(),
      )
      const query = { q: '丁类防火', columnId: 'emergency', cursor: '', limit: 1 }
      const row = await storage.read('zhanxi', async ({ documents }) =>
        documents.find((await documents.search(query)).items[0]?.id ?? ''),
      )
      assert.deepEqual(
        [row?.documentNumber, row?.publishedOn, row?.indexNumber],
        ['盏政发〔2025〕7号', '2025-03-04', 'ZX-001'],
      )
      assert.doesNotMatch(await textOf('乙类防火'), /alert/u)
    })

    it('holds back what has personal data, or masks it when told to', async () => {
      const folder = write({
        '名单.csv': `姓名,村,身份证号,金额\n张三,关上村,${ID},1200`,
        '公告.txt': `关于补贴公示的公告\n咨询：李四 13812345678。`,
      })
      const held = await take(folder)
      assert.deepEqual(held.counts, { created: 0, updated: 0, unchanged: 0, held: 2 })
      assert.match(reportLines(held).join('\n'), /表1第2行：身份证号码 11\*+02X/u)
      assert.doesNotMatch(reportLines(held).join('\n'), new RegExp(`${ID}|13812345678`))
      assert.deepEqual(await titles('补贴公示'), [])
      const masked = await take(folder, { isMasking: true })
      assert.equal(masked.masked, 2)
      assert.match(await textOf('补贴公示'), /138\*\*\*\*5678/u)
      assert.match(await textOf('名单'), /张三.*关上村.*11\*+02X.*1200/u)
    })

    it('writes nothing in a dry run, and opens no batch when nothing differs', async () => {
      const folder = write({ '试.txt': '试运行的通知\n正文。' })
      const dry = await take(folder, { isDryRun: true })
      assert.deepEqual([dry.counts.created, dry.batchId], [1, ''])
      assert.deepEqual(await titles('试运行'), [])
      await take(folder)
      const again = await take(folder)
      assert.deepEqual([again.counts.unchanged, again.batchId], [1, ''])
    })

    it('takes the same text under another name, and the same 索引号, only once', async () => {
      await take(write({ '原件.txt': `防火令\n${LONG}` }))
      const copies = await take(write({ '原件(1).txt': `防火令副本\n${LONG}` }))
      assert.deepEqual(
        [copies.counts.created, copies.copies],
        [0, [{ title: '防火令副本', sameAs: '防火令' }]],
      )
      const table = (title: string) => write({ '表.csv': `标题,索引号,正文\n${title},ZX-900,内容。` })
      await take(table('旧的题目'))
      const renamed = await take(table('新的题目'))
      assert.deepEqual([renamed.counts.created, renamed.counts.updated], [0, 1])
      assert.deepEqual(await titles('的题目'), ['新的题目'])
    })

    it('is undone as a whole: what it made goes, what it changed is as before', async () => {
      const first = await take(write({ '规定.txt': '巡山规定\n旧文。' }))
      const files = { '规定.txt': '巡山规定\n新文。', '另.txt': '巡山细则\n正文。' }
      const second = await take(write(files), {}, '2026-03-02T01:05:00.000Z')
      assert.deepEqual([second.counts.created, second.counts.updated], [1, 1])
      assert.deepEqual(await undoBatch(worldAt(NOW), 'zhanxi', first.batchId), { later: second.batchId })
      assert.equal(await undoBatch(worldAt(NOW), 'zhanxi', second.batchId), 'undone')
      assert.deepEqual(await titles('巡山'), ['巡山规定'])
      assert.match(await textOf('巡山规定'), /旧文/u)
      assert.equal(await undoBatch(worldAt(NOW), 'zhanxi', second.batchId), 'undone_before')
      assert.equal(await undoBatch(worldAt(NOW), 'zhanxi', first.batchId), 'undone')
      assert.deepEqual(await titles('巡山'), [])
      assert.equal(await undoBatch(worldAt(NOW), 'zhanxi', 'x'), 'no_such_batch')
    })

    it('shows nothing of a run that was cut off, and finishes it when the folder is given again', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 120 }, (_, at) => [`${at}.txt`, `断电通知第${at}件\n正文${at}。`]),
      )
      const folder = write(files)
      const cut = { ...worldAt(NOW), storage: failingAfter(storage, 2) }
      await assert.rejects(importBatch(cut, orderFor(folder)), /power cut/u)
      assert.deepEqual(await titles('断电通知'), [])
      const soon = await importBatch(worldAt('2026-03-02T01:00:30.000Z'), orderFor(folder))
      assert.ok('other' in soon && soon.isAlive)
      const other = await importBatch(
        worldAt('2026-03-02T02:00:00.000Z'),
        orderFor(write({ 'a.txt': '甲\n乙。' })),
      )
      assert.ok('other' in other && !other.isAlive)
      assert.match(otherRunLine(other), /没有完成.*--undo/u)
      const resumed = await take(folder, {}, '2026-03-02T02:00:00.000Z')
      assert.equal(resumed.isResumed, true)
      assert.equal((await titles('断电通知')).length, 50)
      assert.equal(resumed.counts.created + resumed.counts.unchanged, 120)
    })

    it('tells the second of two imports at once, and mixes nothing', async () => {
      const folders = ['东', '西'].map((side) => write({ [`${side}.txt`]: `两路导入${side}路\n正文。` }))
      const answers = await Promise.all(folders.map((folder) => importBatch(worldAt(NOW), orderFor(folder))))
      const done = answers.filter((answer): answer is BatchReport => !('other' in answer))
      assert.ok(done.length >= 1)
      assert.equal(
        done.reduce((sum, { counts }) => sum + counts.created, 0),
        (await titles('两路导入')).length,
      )
      assert.equal(new Set(done.map(({ batchId }) => batchId)).size, done.length)
    })
  })
})

/** A storage whose power goes after some transactions. */
const failingAfter = (storage: PostgresStorage, writes: number): ImportWorld['storage'] => {
  let left = writes
  return {
    read: (tenant, work) => storage.read(tenant, work),
    write: (tenant, work) => {
      if (left === 0) return Promise.reject(new Error('power cut'))
      left -= 1
      return storage.write(tenant, work)
    },
    readTownship: (tenant, take) => storage.readTownship(tenant, take),
    sizesOfTownship: (tenant) => storage.sizesOfTownship(tenant),
    alone: (name, work) => storage.alone(name, work),
    putTenant: (settings) => storage.putTenant(settings),
    tenants: () => storage.tenants(),
    refreshStatistics: () => storage.refreshStatistics(),
    close: () => storage.close(),
  }
}
