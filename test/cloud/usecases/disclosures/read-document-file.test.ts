import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDocument } from '../../../../src/contract/read-document'
import { openDocumentFile, readDocumentFilePage } from '../../../../src/contract/open-document-file'
import { readDocumentFile } from '../../../../src/contract/read-document-file'
import { pngWith } from '../../../support/attachment-files'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { ofdOf, paragraph, pdfOf, run, sheetFile, sheetRow, wordFile } from '../../../support/readable-files'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

onOneDatabase((database) => {
  describe('a file that goes with a document', () => {
    let server: TestServer
    let id = ''
    const files: string[] = []
    const send = async (name = '名单.png', bytes = pngWith()): Promise<string> => {
      const uploader = { server, token: await tokenOf(server, 'clerk') }
      const { body } = await upload(uploader, { name, bytes })
      return body.attachment?.id ?? ''
    }
    /** Puts a file to the document, as publishing does. */
    const put = async (kind: string, bytes: Uint8Array): Promise<string> => {
      const [name, file] = [`附表${files.length}.${kind}`, await send(`附表${files.length}.${kind}`, bytes)]
      const row = { document_id: id, attachment_id: file, position: files.push(file), name, kind, size: 1 }
      await server.storage.db
        .insertInto('document_attachment')
        .values({ tenant: server.tenant, ...row })
        .execute()
      return file
    }
    const open = async (file: string, more: object = {}) =>
      (await call(server, openDocumentFile, [{ id, file, ...more }])).body
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false })
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('正文')]),
      )
      const row = await server.storage.db.selectFrom('document').select('id').executeTakeFirstOrThrow()
      id = row.id
      files.push(await send(), await send('没有公开的.png'))
      await server.storage.db
        .insertInto('document_attachment')
        .values({
          tenant: server.tenant,
          document_id: id,
          attachment_id: files[0]!,
          position: 0,
          name: '补贴名单.png',
          kind: 'png',
          size: 1234,
        })
        .execute()
    })
    after(() => server.stop())

    const fetchFile = (file: string) => callFile(server, readDocumentFile, [{ id, file }])

    it('is named with its size before it is fetched, and comes without login', async () => {
      const { body } = await call(server, readDocument, [{ id }])
      assert.deepEqual(body.attachments, [
        { id: files[0], name: '补贴名单.png', kind: 'png', size: 1234, recording: null },
      ])
      const answer = await fetchFile(files[0]!)
      assert.equal(answer.status, 200)
      assert.equal(answer.headers.get('content-type'), 'image/png')
      assert.deepEqual(
        [...answer.bytes.slice(1, 4)],
        [...'PNG'].map((letter) => letter.charCodeAt(0)),
      )
    })

    it('is opened in place: a Word file as its words, without what no page shows', async () => {
      const hidden = run('13812345678', '<w:vanish/>')
      const file = await put(
        'docx',
        wordFile(paragraph(run('防火通知')) + paragraph(run('注意安全。') + hidden)),
      )
      const opened = await open(file)
      assert.deepEqual([opened.shows, opened.documentTitle], ['text', someDocument().title])
      assert.deepEqual(
        opened.blocks.map((block) => block.kind === 'paragraph' && block.text),
        ['防火通知', '注意安全。'],
      )
      assert.match(opened.remark, /排版/)
    })

    it('is opened sheet by sheet and so many rows at a time, without hidden ones', async () => {
      const many = Array.from({ length: 300 }, (_, row) => sheetRow(row + 1, [`村${row}`, row]))
      const sheets = [
        { name: '名单', rows: many.join('') },
        { name: '底稿', state: 'hidden', rows: sheetRow(1, ['13812345678']) },
        { name: '合计', rows: sheetRow(1, ['合计', 300]) },
      ]
      const file = await put('xlsx', sheetFile(sheets))
      const first = await open(file)
      assert.deepEqual(first.parts, ['名单', '合计'])
      assert.deepEqual([first.lines, first.from], [300, 0])
      const further = await open(file, { from: 240 })
      const [table] = further.blocks
      assert.deepEqual(table?.kind === 'table' && [table.rows[0]?.[0], table.rows[1]?.[0]], ['村0', '村240'])
      const [sums] = (await open(file, { part: 1 })).blocks
      assert.deepEqual(sums?.kind === 'table' && sums.rows, [['合计', '300']])
    })

    it('is opened as a table when it is a csv, in whatever encoding', async () => {
      const gb18030 = Buffer.from('b4e52cbba7cafd0ab9d8c9cf2c3132', 'hex')
      const [table] = (await open(await put('csv', new Uint8Array(gb18030)))).blocks
      assert.deepEqual(table?.kind === 'table' && table.rows, [
        ['村', '户数'],
        ['关上', '12'],
      ])
    })

    it('is opened page by page when it is a PDF, its words beside; one that is broken can only be saved', async () => {
      const pdf = await put('pdf', await pdfOf(['A notice of fire', 'Second page']))
      const opened = await open(pdf)
      assert.deepEqual([opened.shows, opened.pages.length], ['pages', 2])
      assert.match(JSON.stringify(opened.blocks), /A notice of fire/)
      const page = await callFile(server, readDocumentFilePage, [{ id, file: pdf, page: 1 }])
      assert.equal(page.headers.get('content-type'), 'image/png')
      assert.equal(
        (await callFile(server, readDocumentFilePage, [{ id, file: pdf, page: 2 }])).error?.code,
        'not_found',
      )
      const broken = await put('pdf', new TextEncoder().encode('%PDF-1.4 1 0 obj startxref'))
      assert.deepEqual([(await open(broken)).shows, (await open(broken)).pages], ['nothing', []])
    })

    it('is opened through its PDF twin when it is an OFD; without one its words are given, and why', async () => {
      const alone = await open(await put('ofd', ofdOf([[['关于防火的通知', 20, 20]]])))
      assert.equal(alone.shows, 'text')
      assert.match(JSON.stringify(alone.blocks), /关于防火的通知/)
      assert.match(alone.remark, /OFD/)
      const named = `附表${files.length}`
      const ofd = await put('ofd', ofdOf([[['有孪生的公文', 20, 20]]]))
      const pdf = await put('pdf', await pdfOf(['The twin']))
      await server.storage.db
        .updateTable('document_attachment')
        .set({ name: `${named}.pdf` })
        .where('attachment_id', '=', pdf)
        .execute()
      const opened = await open(ofd)
      assert.deepEqual([opened.shows, opened.shownFile, opened.kind], ['pages', pdf, 'ofd'])
      assert.match(opened.remark, /同名的 PDF/)
    })

    it('does not open what belongs to nobody or to a document that is not public', async () => {
      assert.equal((await fetchFile(files[1]!)).error?.code, 'not_found')
      await server.storage.db.updateTable('document').set({ state: 'draft' }).where('id', '=', id).execute()
      assert.equal((await fetchFile(files[0]!)).error?.code, 'not_found')
      const opened = await call(server, openDocumentFile, [{ id, file: files[2] }])
      assert.equal(opened.error.code, 'not_found')
    })
  })
})
