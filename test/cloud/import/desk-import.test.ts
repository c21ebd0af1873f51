import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { InputOf } from '../../../src/contract/endpoint'
import { listImports, previewImport, runImport, undoImport } from '../../../src/contract/imports'
import { listDocuments, NO_FILTERS } from '../../../src/contract/list-documents'
import { attachToPublication } from '../../../src/contract/piece-files'
import { actOnPublication, listPublications, readPublication } from '../../../src/contract/publications'
import { addedVillage } from '../../support/catalogue-forms'
import { onOneDatabase } from '../../support/databases'
import { expectRefusal } from '../../support/expect-refusal'
import { call, newKey } from '../../support/http-client'
import { tokenOf } from '../../support/people-in-tests'
import { paragraph, run, sheetFile, sheetRow, wordFile } from '../../support/readable-files'
import { startServer, type TestServer } from '../../support/server'
import { upload, type TestFile } from '../../support/uploads'

const ID = '11010519491231002X'
const LONG =
  '各村要做好森林防火工作，严格落实巡护责任，加强值班值守，遇有火情立即报告，不得瞒报漏报，确保群众生命财产安全。'

const word = (title: string, text: string): TestFile => ({
  name: `${title}.docx`,
  bytes: wordFile(paragraph(run(title)) + paragraph(run(text))),
})
const table = (rows: readonly (readonly string[])[]): TestFile => ({
  name: '旧网站清单.xlsx',
  bytes: sheetFile([{ name: '清单', rows: rows.map((row, at) => sheetRow(at + 1, row)).join('') }]),
})

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

type Run = InputOf<typeof runImport>

onOneDatabase((database) => {
  describe('an import at the desk', () => {
    let server: TestServer
    let clerk: string
    let head: string
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const sent = async (token: string, files: readonly TestFile[]): Promise<string[]> => {
      const ids: string[] = []
      for (const file of files) {
        const done = await upload({ server, token }, file)
        assert.equal(done.status, 200, done.error?.message)
        ids.push(done.body.id)
      }
      return ids
    }
    const order = (files: readonly string[], over: Partial<Run> = {}): Run => ({
      files: [...files],
      columnId: 'work_news',
      villageId: '',
      columns: {},
      isMasking: false,
      makes: 'pieces',
      reason: '',
      ...over,
    })
    const preview = (token: string, input: Run) => {
      const { reason: _reason, ...asked } = input
      return call(server, previewImport, [asked, { token }])
    }
    const take = (token: string, input: Run, key = newKey()) =>
      call(server, runImport, [input, { token, key }])
    const undo = (token: string, id: string) => call(server, undoImport, [{ id }, { token, key: newKey() }])
    const titled = async (q: string): Promise<readonly string[]> =>
      (await call(server, listDocuments, [{ q, column: '', cursor: '' }])).body.items.map(
        ({ title }) => title,
      )
    const found = async (q: string): Promise<number> => (await titled(q)).length
    const stock = { makes: 'stock', reason: '2024年在县政府网站公开' } as const

    it('shows each document with its header, what is personal in it and what would become of it, and writes nothing', async () => {
      const files = await sent(head, [
        word('森林防火通知', LONG),
        word('低保名单', `张三，身份证${ID}。${LONG}`),
      ])
      const input = order(files, stock)
      const { body } = await preview(head, input)
      assert.deepEqual(
        body.documents.map(({ title, fate }) => [title, fate]),
        [
          ['低保名单', 'held'],
          ['森林防火通知', 'new'],
        ],
      )
      assert.equal(body.documents[0]?.findings[0]?.kindText, '身份证号码')
      assert.doesNotMatch(JSON.stringify(body), new RegExp(ID))
      assert.equal(await found('森林防火'), 0)
      assert.deepEqual((await call(server, listImports, [{}, { token: head }])).body.batches, [])
    })

    it('makes pieces that no resident finds before the gates, once however often it is sent', async () => {
      const files = await sent(clerk, [word('秋粮收购通知', LONG.replace('防火', '粮食'))])
      const [input, key] = [order(files), newKey()]
      const first = await take(clerk, input, key)
      assert.equal(first.status, 200, first.error?.message)
      assert.equal((await take(clerk, input, key)).body.batch.id, first.body.batch.id)
      assert.deepEqual(first.body.batch.counts, { created: 0, updated: 0, held: 0, pieces: 1 })
      assert.equal(await found('秋粮收购'), 0)
      const { publications } = (await call(server, listPublications, [{}, { token: clerk }])).body
      assert.equal(publications.filter(({ title }) => title === '秋粮收购通知').length, 1)
    })

    it('lets stock out at once for whoever may publish, with the reason; what is personal becomes a piece', async () => {
      const files = await sent(head, [
        word('村道养护公告', `村道养护。${LONG}`),
        word('残疾人名单', `李四，身份证${ID}。${LONG}`),
      ])
      const { body } = await take(head, order(files, stock))
      assert.deepEqual(body.batch.counts, { created: 1, updated: 0, held: 0, pieces: 1 })
      assert.equal(body.batch.reason, '2024年在县政府网站公开')
      assert.equal(await found('村道养护'), 1)
      assert.equal(await found('残疾人名单'), 0)
      const again = await sent(head, [word('村道养护公告', `村道养护。${LONG}`)])
      await expectRefusal(server, ['import_empty', 'files'], () => take(head, order(again, stock)))
    })

    it('lets no clerk put stock out, and nobody without a reason', async () => {
      const input = async (token: string) => order(await sent(token, [word('水费公告', LONG)]), stock)
      const byClerk = await input(clerk)
      await expectRefusal(server, ['forbidden', null], () => take(clerk, byClerk))
      const silent = { ...(await input(head)), reason: ' ' }
      await expectRefusal(server, ['import_reason_needed', 'reason'], () => take(head, silent))
    })

    it('maps the columns of a table by the names that a person gives', async () => {
      const rows = [
        ['事项', '何时发的', '说了什么'],
        ['饮水安全检测结果', '2025-05-06', '十二个村水质合格。'],
        ['', '2025-05-07', '没有标题'],
      ]
      const files = await sent(head, [table(rows)])
      const blind = (await preview(head, order(files, stock))).body
      assert.deepEqual(blind.tables[0]?.columns, ['事项', '何时发的', '说了什么'])
      const columns = { title: '事项', publishedOn: '何时发的', text: '说了什么' }
      const input = order(files, { ...stock, columns })
      const { documents, refused } = (await preview(head, input)).body
      assert.deepEqual(
        documents.map(({ title, publishedOn }) => [title, publishedOn]),
        [['饮水安全检测结果', '2025-05-06']],
      )
      assert.match(refused[0]?.reason ?? '', /没有标题/)
      assert.equal((await take(head, input)).body.batch.counts.created, 1)
      assert.equal(await found('水质合格'), 1)
    })

    it('puts rows of a table under the village they name, as stock and as pieces', async () => {
      const village = await addedVillage({ server, token: clerk }, { name: '一号村' })
      const rows = (title: string) => [
        ['标题', '村', '正文'],
        [title, '一号村', '收支已经村民代表核对。'],
        [`${title}（附）`, '没有登记的村', '另附说明一份。'],
      ]
      const files = await sent(head, [table(rows('沟渠维修收支'))])
      assert.equal((await take(head, order(files, stock))).body.batch.counts.created, 2)
      const asked = { ...NO_FILTERS, q: '', column: '', cursor: '', village }
      const listed = (await call(server, listDocuments, [asked])).body.items
      assert.deepEqual(
        listed.map(({ title }) => title),
        ['沟渠维修收支'],
      )
      await take(clerk, order(await sent(clerk, [table(rows('路灯电费收支'))])))
      const { publications } = (await call(server, listPublications, [{}, { token: clerk }])).body
      const { id } = publications.find(({ title }) => title === '路灯电费收支')!
      const piece = (await call(server, readPublication, [{ id }, { token: clerk }])).body
      assert.equal(piece.content.villageId, village)
    })

    it('is about one village where whoever runs it says so, but for rows that name another', async () => {
      const village = await addedVillage({ server, token: clerk }, { name: '二号村' })
      await addedVillage({ server, token: clerk }, { name: '三号村' })
      const rows = [
        ['标题', '村', '正文'],
        ['打井收支', '', '收支已经村民代表核对。'],
        ['修桥收支', '三号村', '收支已经村民代表核对。'],
      ]
      const input = order(await sent(head, [table(rows)]), { ...stock, villageId: village })
      const nowhere = { ...input, villageId: 'nowhere' }
      await expectRefusal(server, ['invalid_field', 'villageId'], () => take(head, nowhere))
      assert.equal((await take(head, input)).body.batch.counts.created, 2)
      const asked = { ...NO_FILTERS, q: '', column: '', cursor: '', village }
      const listed = (await call(server, listDocuments, [asked])).body.items
      assert.deepEqual(
        listed.map(({ title }) => title),
        ['打井收支'],
      )
    })

    it('is taken back whole while its pieces are drafts, and not once one has been submitted', async () => {
      const files = await sent(head, [
        word('路灯维修公告', `路灯。${LONG}`),
        word('五保名单', `王五，身份证${ID}。`),
      ])
      const { batch } = (await take(head, order(files, stock))).body
      assert.ok((await titled('路灯维修')).includes('路灯维修公告'))
      const undone = await undo(head, batch.id)
      assert.equal(undone.status, 200, undone.error?.message)
      assert.ok(!(await titled('路灯维修')).includes('路灯维修公告'))
      await expectRefusal(server, ['import_undone', null], () => undo(head, batch.id))

      const more = await sent(clerk, [word('农机补贴通知', LONG.replace('森林防火', '农机补贴'))])
      const second = (await take(clerk, order(more))).body.batch
      const { publications } = (await call(server, listPublications, [{}, { token: clerk }])).body
      const { id } = publications.find(({ title }) => title === '农机补贴通知')!
      const act = { act: 'submit', keepBecause: '' } as const
      await call(server, actOnPublication, [
        { id, seq: 1, act },
        { token: clerk, key: newKey() },
      ])
      await expectRefusal(server, ['import_piece_moved', null], () => undo(clerk, second.id))
    })

    it('takes CSV, texts of any encoding and saved pages, whatever charset they claim; of a page only the words', async () => {
      const page = `<meta charset="utf-8"><script>alert('${ID}')</script><h1>关于垃圾清运的公告</h1>
        <p onclick="x()">每周三清运。<img src="data:image/png;base64,AAAA"><a href="data:text/html,x">看图</a></p>`
      const gb18030 = Buffer.concat([Buffer.from([0xb9, 0xab, 0xb8, 0xe6]), Buffer.from('\n2026-03-01\n')])
      const files = await sent(clerk, [
        { name: '清运.html', bytes: utf16(page) },
        { name: '公告.txt', bytes: gb18030 },
        {
          name: '清单.csv',
          bytes: utf8('标题,正文\n河长巡河公示,每月两次。\n桥梁检测结果,"合格, 可以通行。"'),
        },
      ])
      const { body } = await take(clerk, order(files))
      assert.equal(body.batch.counts.pieces, 4, JSON.stringify(body.refused))
      const { publications } = (await call(server, listPublications, [{}, { token: clerk }])).body
      const pieceOf = (title: string) => publications.find((piece) => piece.title === title)?.id ?? title
      for (const title of ['公告', '河长巡河公示', '桥梁检测结果'])
        assert.notEqual(pieceOf(title), title, title)
      const id = pieceOf('关于垃圾清运的公告')
      const piece = (await call(server, readPublication, [{ id }, { token: clerk }])).body
      assert.doesNotMatch(JSON.stringify(piece.content), /script|alert|data:|onclick/u)
      assert.equal(piece.files[0]?.kind, 'html')
      const attach = { id, seq: 1, file: piece.files[0]!.id }
      await expectRefusal(server, ['attachment_words_only', 'file'], () =>
        call(server, attachToPublication, [attach, { token: clerk, key: newKey() }]),
      )
    })

    it('takes one of two imports at the same time, or both one after the other, and mixes nothing', async () => {
      const orders = await Promise.all(
        ['东片', '西片'].map(async (side) =>
          order(await sent(head, [word(`${side}防疫安排`, `${side}。${LONG}`)])),
        ),
      )
      const answers = await Promise.all(orders.map((each) => take(head, each)))
      const done = answers.filter(({ status }) => status === 200)
      assert.ok(done.length >= 1)
      for (const { status, error } of answers) if (status !== 200) assert.equal(error.code, 'import_running')
      assert.ok(done.every(({ body }) => body.batch.counts.pieces === 1))
      assert.equal(new Set(done.map(({ body }) => body.batch.id)).size, done.length)
    })

    it('leaves nothing of a run that is cut off at its last step, since its file went into another meanwhile', async () => {
      const input = order(await sent(head, [word('旱情通报', `旱情。${LONG}`)]))
      const answers = await Promise.all([take(head, input), take(head, input)])
      assert.equal(answers.filter(({ status }) => status === 200).length, 1)
      const { publications } = (await call(server, listPublications, [{}, { token: head }])).body
      assert.equal(publications.filter(({ title }) => title === '旱情通报').length, 1)
      const { batches } = (await call(server, listImports, [{}, { token: head }])).body
      assert.ok(batches.every(({ isFinished }) => isFinished))
    })

    it('tells a file that cannot be read by its name and takes the others', async () => {
      const picture = {
        name: '扫描.pdf',
        bytes: new TextEncoder().encode('%PDF-1.4\n\nstartxref\n0\n%%EOF\n'),
      }
      const files = await sent(clerk, [word('防汛值班安排', `防汛。${LONG}`), picture])
      const { body } = await take(clerk, order(files))
      assert.equal(body.batch.counts.pieces, 1)
      assert.deepEqual(
        body.refused.map(({ file }) => file),
        ['扫描.pdf'],
      )
    })
  })
})
