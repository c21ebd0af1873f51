import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { draftFromFiles, readPublicationFile } from '../../../src/contract/piece-files'
import { pdfText, photoWith } from '../../support/attachment-files'
import { eachDatabase } from '../../support/databases'
import { expectRefusal } from '../../support/expect-refusal'
import { call, callFile, newKey } from '../../support/http-client'
import { guestToken, tokenOf } from '../../support/people-in-tests'
import { PublishingDesk } from '../../support/publications'
import { paragraph, run, wordFile } from '../../support/readable-files'
import { startServer, type TestServer } from '../../support/server'
import { sha256, upload, type TestFile } from '../../support/uploads'

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

eachDatabase((database) => {
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
  })
})
