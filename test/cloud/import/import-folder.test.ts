import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { fileReader } from '../../../cloud/adapters/reading/file-reader'
import { importBatch, type BatchReport } from '../../../cloud/commands/importing/import-batch'
import { columnChosen } from '../../../cloud/seed/document-files/column-for'
import { findFiles } from '../../../cloud/seed/document-files/find-files'
import { day } from '../../../src/domain/calendar/civil-date'
import { eachDatabase, temporaryFolder } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

const END = '<!-- INFO END -->'
const LAW_2017 = `# 中华人民共和国农药办法\n\n1997年5月8日 中华人民共和国国务院令第216号发布\n\n2017年3月16日 中华人民共和国国务院令第677号修订　\n\n${END}\n\n## 第一章 总则\n\n第一条 为了 规范，制定本办法。\n`
const LAW_2022 = `# 农药办法\n\n（1997年5月8日中华人民共和国国务院令第216号发布　根据2022年3月29日《国务院关于修改的决定》第二次修订）\n\n2022年5月1日 施行\n\n${END}\n\n第一条 新的。\n\n| 项目 | 数 |\n| --- | --- |\n| 甲 | 1 |\n`

const gb18030 = (): Buffer =>
  Buffer.from([0xb9, 0xab, 0xb8, 0xe6, 0x0a, 0xb5, 0xcd, 0xb1, 0xa3, 0xc3, 0xfb, 0xb5, 0xa5, 0xa1, 0xa3])

const FILES: Readonly<Record<string, string | Buffer>> = {
  '行政法规/农药办法(2017-03-16).md': LAW_2017,
  '行政法规/农药办法(2022-03-29).md': LAW_2022,
  '通知/带标记.txt': Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from('关于防火的通知\r\n盏政发[2025]3号\r\n各村要做好\r\n防火工作。\r\n'),
  ]),
  '通知/国标.txt': gb18030(),
  '通知/没有日期.md': '# 村规民约\n\n第一条 邻里和睦。\n',
  '_index.md': '# 目录\n',
  '坏/空.txt': '  \n',
  '坏/二进制.txt': Buffer.from([0x50, 0x4b, 0, 3, 4]),
  '坏/太大.txt': Buffer.alloc(5 * 1024 * 1024 + 1, 'a'),
  '坏/没有标题.md': `1997年5月8日 发布\n\n${END}\n\n正文。`,
  '坏/没有正文.md': `# 只有标题\n\n${END}\n`,
  '坏/日期(2024-02-30).md': '# 日期\n\n正文。\n',
  '坏/头部日期.md': `# 头部日期\n\n2024年13月1日 公布\n\n${END}\n\n正文。\n`,
  '坏/乱码.txt': Buffer.from([0x81, 0xff, 0xff]),
  '重/甲.md': '# 同名\n\n一。\n',
  '重/乙.md': '# 同名\n\n二。\n',
  '别的.pdf': 'not looked at',
}

const write = (folder: string, files: Readonly<Record<string, string | Buffer>>): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

eachDatabase((engine) => {
  describe('importing a folder', () => {
    let storage: PostgresStorage
    let folder: string
    let first: BatchReport
    const statements: string[] = []
    const run = async (changes: { column?: string; folder?: string; today?: string } = {}) => {
      const source = changes.folder ?? folder
      const report = await importBatch(
        { storage, reader: fileReader, now: () => '2026-03-02T01:00:00.000Z' },
        {
          files: findFiles(source) ?? [],
          columnOf: columnChosen(changes.column ?? '') ?? (() => ''),
          columns: {},
          today: day(changes.today ?? '2026-03-02'),
          tenant: 'zhanxi',
          source,
          isMasking: false,
          isDryRun: false,
        },
      )
      assert.ok(!('other' in report))
      return report
    }
    before(async () => {
      folder = temporaryFolder()
      write(folder, FILES)
      storage = await engine.open({ recorder: (text) => statements.push(text) })
      await storage.putTenant(township())
      first = await run()
    })
    const read = async (q: string) => {
      const found = await storage.read('zhanxi', ({ documents }) =>
        documents.search({ q, columnId: '', cursor: '', limit: 5 }),
      )
      return storage.read('zhanxi', ({ documents }) => documents.find(found?.items[0]?.id ?? ''))
    }

    it('takes what it can and says of each other file why not', () => {
      assert.deepEqual(first.counts, { created: 5, updated: 0, unchanged: 0, held: 0 })
      assert.deepEqual(Object.fromEntries(first.refused.map(({ file, reason }) => [file, reason])), {
        '_index.md': '是目录文件，不是公文',
        '坏/空.txt': '文件是空的（没有内容），请重新导出或者另选文件',
        '坏/二进制.txt': '不是文本文件（含二进制内容）',
        '坏/太大.txt':
          '文件太大：文字文件不超过 5 MB，其他文件不超过 50 MB。请拆开，或者压缩其中的图片后再导入',
        '坏/没有标题.md': '没有标题',
        '坏/没有正文.md': '只有标题，没有正文',
        '坏/日期(2024-02-30).md': '日期不存在：2024-02-30',
        '坏/头部日期.md': '日期不存在：2024-13-01',
        '坏/乱码.txt': '文字编码不是 UTF-8、UTF-16 或 GB18030，请另存为 UTF-8',
        '重/甲.md': '与 重/乙.md 同名同日期，但内容不同',
      })
    })

    it('makes one document of all versions of a law, the older ones 已修改', async () => {
      const law = await read('农药办法')
      assert.equal(law?.title, '农药办法')
      assert.deepEqual(
        [law?.issuer, law?.documentNumber, law?.topic],
        ['国务院', '国务院令第216号', '行政法规'],
      )
      assert.deepEqual(
        [law?.formedOn, law?.inForceOn, law?.validity],
        ['2022-03-29', '2022-05-01', 'in_force'],
      )
      assert.deepEqual(law?.blocks, [
        { kind: 'paragraph', text: '第一条　新的。' },
        {
          kind: 'table',
          rows: [
            ['项目', '数'],
            ['甲', '1'],
          ],
        },
      ])
      const older = await storage.read('zhanxi', ({ documents }) =>
        documents.find(law?.versions[1]?.id ?? ''),
      )
      assert.deepEqual([older?.formedOn, older?.validity], ['2017-03-16', 'amended'])
      assert.deepEqual(older?.blocks[0], { kind: 'heading', level: 2, text: '第一章　总则' })
      assert.equal(older?.history[1], '2017年3月16日　中华人民共和国国务院令第677号修订')
    })

    it('reads GB18030, byte order marks, 文号 and lines broken by a page’s width', async () => {
      assert.deepEqual((await read('公告'))?.blocks, [{ kind: 'paragraph', text: '低保名单。' }])
      const notice = await read('防火')
      assert.equal(notice?.documentNumber, '盏政发〔2025〕3号')
      assert.ok(
        notice?.blocks.some((block) => block.kind === 'paragraph' && block.text.includes('做好防火工作。')),
      )
    })

    it('changes nothing and writes nothing the second time, also on another day', async () => {
      statements.length = 0
      const again = await run({ today: '2026-03-09' })
      assert.deepEqual(again.counts, { created: 0, updated: 0, unchanged: 5, held: 0 })
      assert.deepEqual(
        statements.filter((text) => /^(insert|update|delete)/i.test(text)),
        [],
      )
    })

    it('places documents by title, or in the column named', async () => {
      const other = temporaryFolder()
      write(other, { 'a.md': '# 政府信息公开工作办法\n\n正文。\n', 'b.md': '# 秸秆办法\n\n正文。\n' })
      await run({ folder: other })
      assert.equal((await read('政府信息公开工作办法'))?.columnName, '政府信息公开制度')
      assert.equal((await read('秸秆办法'))?.columnName, '规范性文件')
      await run({ folder: other, column: '应急' })
      assert.equal((await read('秸秆办法'))?.columnId, 'emergency')
    })

    it('knows a folder or a column that is not there', () => {
      assert.equal(findFiles(join(folder, 'nowhere')), null)
      assert.equal(columnChosen('没有的栏目'), null)
    })
  })
})
