import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  attachToPublication,
  detachFromPublication,
  draftFromFiles,
  openPublicationFile,
  readPublicationFile,
  readPublicationFilePage,
} from '../../../../src/contract/piece-files'
import { readDocument } from '../../../../src/contract/read-document'
import { readDocumentFile } from '../../../../src/contract/read-document-file'
import { pdfText, photoWith } from '../../../support/attachment-files'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { GATES, PublishingDesk, someContent } from '../../../support/publications'
import { paragraph, run, sheetFile, sheetRow, wordFile, pdfOf } from '../../../support/readable-files'
import { startServer, type TestServer } from '../../../support/server'
import { mp3Of } from '../../../support/sound-files'
import { sha256, upload, type TestFile } from '../../../support/uploads'

const WORD = {
  name: '秋收通知.docx',
  bytes: wordFile(
    [
      paragraph(run('盏政发〔2026〕12号')),
      paragraph(run('关于做好秋收安全生产的通知')),
      paragraph(run('各村要检修好农机，注意用电安全。')),
      paragraph(run('2026年3月1日')),
    ].join(''),
  ),
}

onOneDatabase((database) => {
  describe('a piece from files', () => {
    let server: TestServer
    let token: string
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const sent = async (file: TestFile, who = token): Promise<string> => {
      const done = await upload({ server, token: who }, file)
      assert.equal(done.status, 200, done.error?.message)
      return done.body.id
    }
    const draft = (files: readonly string[], key = newKey(), who = token) =>
      call(server, draftFromFiles, [{ files: [...files] }, { token: who, key }])

    it('has title, 文号 and text of the Word file, which is kept byte for byte at the desk', async () => {
      const { body } = await draft([await sent(WORD)])
      assert.equal(body.content.title, '关于做好秋收安全生产的通知')
      assert.equal(body.content.documentNumber, '盏政发〔2026〕12号')
      assert.match(JSON.stringify(body.content.blocks), /检修好农机/)
      const [file] = body.files
      const opened = await callFile(server, readPublicationFile, [{ id: body.id, file: file!.id }, { token }])
      assert.equal(sha256(opened.bytes), sha256(WORD.bytes))
      const desk = new PublishingDesk(server)
      assert.equal((await desk.read(body.id)).body.files[0]?.name, '秋收通知.docx')
    })

    it('shows its original beside the text: words, pages as pictures, a page of the old website as words only', async () => {
      const html = '<h1>关于灭鼠的通知</h1><script>alert(1)</script><p>统一投药。</p>'
      const files = [
        WORD,
        { name: 'notice.pdf', bytes: await pdfOf(['Notice of water', 'Second page']) },
        { name: '旧网站.html', bytes: new TextEncoder().encode(html) },
      ]
      const { body } = await draft(await Promise.all(files.map((file) => sent(file))))
      const original = (name: string) => ({
        id: body.id,
        file: body.files.find((file) => file.name === name)?.id ?? '',
      })
      const open = async (name: string) =>
        (await call(server, openPublicationFile, [original(name), { token }])).body
      assert.match(JSON.stringify((await open('秋收通知.docx')).blocks), /检修好农机/)
      assert.doesNotMatch(JSON.stringify((await open('旧网站.html')).blocks), /alert/)
      const pdf = await open('notice.pdf')
      assert.deepEqual([pdf.shows, pdf.pages.length], ['pages', 2])
      const page = (at: number) =>
        callFile(server, readPublicationFilePage, [{ ...original('notice.pdf'), page: at }, { token }])
      assert.equal((await page(1)).status, 200)
      assert.equal((await page(2)).status, 404)
      const guest = await guestToken(server)
      const refused = await call(server, openPublicationFile, [original('notice.pdf'), { token: guest }])
      assert.equal(refused.status, 403)
    })

    it('of a photo has the photo as original and an empty text to be typed', async () => {
      const { body } = await draft([await sent({ name: '村务公示.jpg', bytes: photoWith({}) })])
      assert.equal(body.content.title, '村务公示')
      assert.deepEqual(body.content.blocks, [])
      assert.equal(body.files.length, 1)
      assert.equal(body.status, 'drafting')
    })

    it('is begun once, however often it is sent', async () => {
      const [id, key] = [await sent(WORD), newKey()]
      const [first, again] = [await draft([id], key), await draft([id], key)]
      assert.equal(again.status, 200)
      assert.equal(again.body.id, first.body.id)
    })

    it('names the file that cannot be read and the cure, and keeps nothing', async () => {
      const id = await sent({ name: '旧表.pdf', bytes: pdfText() })
      await expectRefusal(server, ['file_unreadable', 'files'], () => draft([id]))
      assert.match((await draft([id])).error.message, /旧表\.pdf/)
    })

    it("takes nobody else's uploads, and opens no original for residents", async () => {
      const guest = await guestToken(server)
      const theirs = await sent(WORD, guest)
      await expectRefusal(server, ['attachment_gone', 'files'], () => draft([theirs]))
      const { body } = await draft([await sent(WORD)])
      const asked = { id: body.id, file: body.files[0]!.id }
      const opened = await callFile(server, readPublicationFile, [asked, { token: guest }])
      assert.equal(opened.status, 403)
    })

    const BUDGET = sheetFile([
      { name: '补贴', rows: sheetRow(1, ['村', '金额']) + sheetRow(2, ['芒线村', 300]) },
    ])
    const LEAKY = sheetFile([
      {
        name: '补贴',
        rows: sheetRow(1, ['姓名', '身份证号']) + sheetRow(2, ['岩温', '110101199003077774'], 'hidden="1"'),
      },
    ])
    const change = async (
      door: typeof attachToPublication,
      [id, seq, file]: readonly [string, number, string],
      who = token,
    ) =>
      call(server, door, [
        { id, seq, file },
        { token: who, key: newKey() },
      ])

    it('sends a file along: looked through, read by the public with the document, replaced with a revision', async () => {
      const desk = new PublishingDesk(server)
      const { id } = (await desk.draft()).body
      const file = await sent({ name: '补贴标准.xlsx', bytes: BUDGET })
      const attached = await change(attachToPublication, [id, 1, file])
      assert.equal(attached.status, 200, attached.error?.message)
      assert.deepEqual(
        attached.body.content.attachments.map(({ name, personal, isUnread }) => [name, personal, isUnread]),
        [['补贴标准.xlsx', [], false]],
      )
      // An editor that sends an older or a made-up list back changes nothing of it.
      await desk.acts(id, [['clerk', { act: 'edit', content: someContent({ attachments: [] }) }]])
      const { documentId } = await desk.acts(id, [...GATES, ['head', { act: 'publish', publishAt: null }]])
      const view = (await call(server, readDocument, [{ id: documentId! }])).body
      assert.deepEqual(
        view.attachments.map(({ name, kind }) => [name, kind]),
        [['补贴标准.xlsx', 'xlsx']],
      )
      const opened = await callFile(server, readDocumentFile, [{ id: documentId!, file }])
      assert.equal(sha256(opened.bytes), sha256(BUDGET))
      const begun = await desk.acts(id, [
        ['clerk', { act: 'begin_revision', way: 'revision', reason: '标准作废' }],
      ])
      await change(detachFromPublication, [id, begun.seq, file])
      await desk.acts(id, [...GATES, ['head', { act: 'publish', publishAt: null }]])
      assert.deepEqual((await call(server, readDocument, [{ id: documentId! }])).body.attachments, [])
      assert.equal(
        (await callFile(server, readDocumentFile, [{ id: documentId!, file }])).error?.code,
        'not_found',
      )
    })

    it('is stopped by an ID number in a hidden row of an attachment until the attachment is taken out', async () => {
      const desk = new PublishingDesk(server)
      const { id } = (await desk.draft()).body
      const file = await sent({ name: '名册.xlsx', bytes: LEAKY })
      const attached = await change(attachToPublication, [id, 1, file])
      assert.match(attached.body.personal[0]?.masked ?? '', /^附件「名册.xlsx」.*看不见的内容/)
      const submitted = await desk.act(id, 'clerk', { act: 'submit', keepBecause: '' })
      assert.equal(submitted.error.code, 'personal_data_found')
      const out = await change(detachFromPublication, [id, 2, file])
      assert.deepEqual(out.body.personal, [])
      assert.equal(out.body.files.length, 1)
      await desk.acts(id, [['clerk', { act: 'submit', keepBecause: '' }]])
    })

    it('of a recording keeps its language, speaker and length, and takes out what it tells besides its sound', async () => {
      const desk = new PublishingDesk(server)
      const { id } = (await desk.draft({ title: '春耕通知（有傣语录音）' })).body
      const file = await sent({ name: '傣语.mp3', bytes: mp3Of(200) })
      const options = { token, key: newKey() }
      const attach = (more: object) =>
        call(server, attachToPublication, [{ id, seq: 1, file, ...more }, options])
      const without = await attach({})
      assert.deepEqual([without.error.code, without.error.field], ['recording_without_language', 'language'])
      const attached = await attach({ language: 'dai', speaker: '岩温' })
      const recording = { language: 'dai', speaker: '岩温', seconds: 6 }
      assert.deepEqual(attached.body.content.attachments[0]?.recording, recording)
      assert.equal(attached.body.content.attachments[0]?.isUnread, true)
      const { documentId } = await desk.acts(id, [...GATES, ['head', { act: 'publish', publishAt: null }]])
      const { attachments } = (await call(server, readDocument, [{ id: documentId! }])).body
      assert.deepEqual(attachments[0]?.recording, recording)
      const heard = await callFile(server, readDocumentFile, [{ id: documentId!, file }])
      assert.equal(heard.headers.get('content-type'), 'audio/mpeg')
      assert.ok(!Buffer.from(heard.bytes).includes('HUAWEI'))
    })

    it('of a photo says that a person has to look; nobody attaches to a piece at a gate, twice, or another’s upload', async () => {
      const desk = new PublishingDesk(server)
      const { id } = (await desk.draft()).body
      const photo = await sent({ name: '公示栏.jpg', bytes: photoWith({}) })
      const attached = await change(attachToPublication, [id, 1, photo])
      assert.deepEqual(
        attached.body.content.attachments.map(({ isUnread }) => isUnread),
        [true],
      )
      const code = async (seq: number, file: string, who = token) =>
        (await change(attachToPublication, [id, seq, file], who)).error?.code
      assert.equal(await code(2, photo), 'attachment_taken')
      const other = await sent({ name: '另一张.jpg', bytes: photoWith({}) })
      assert.equal(await code(2, other, await tokenOf(server, 'head')), 'attachment_gone')
      assert.equal(await code(1, other), 'stale_publication')
      await desk.acts(id, [['clerk', { act: 'submit', keepBecause: '' }]])
      assert.equal(await code(3, other), 'act_not_allowed')
    })
  })
})
