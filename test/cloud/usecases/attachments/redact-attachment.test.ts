import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import PDFDocument from 'pdfkit'
import { withPdf } from '../../../../cloud/adapters/redaction/pdf-pages'
import { attachToCase, listMyAttachments, readMyAttachment } from '../../../../src/contract/attachments'
import { readAttachmentPages, readPagePicture, redactAttachment } from '../../../../src/contract/redaction'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { latin } from '../../../../src/domain/attachments/bytes'
import { docxOf } from '../../../support/attachment-files'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { grantedReply, requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

const secretPdf = async (): Promise<Uint8Array> => {
  const doc = new PDFDocument({ size: 'A4', info: { Author: 'clerk' } })
  doc.text('OPEN', 72, 72).text('11010519491231002X', 72, 400)
  doc.end()
  const parts: Buffer[] = []
  for await (const part of doc as unknown as AsyncIterable<Buffer>) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

onOneDatabase((database) => {
  describe('giving a record in part (Art. 37)', () => {
    let server: TestServer
    const token = { resident: '', clerk: '', head: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      token.head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const filed = async () =>
      (
        await call(server, submitInformationRequest, [
          requestForm(),
          { token: token.resident, key: newKey() },
        ])
      ).body.caseId
    const record = async (caseId: string, name = '名册.pdf', bytes?: Uint8Array) => {
      const file = { name, bytes: bytes ?? (await secretPdf()) }
      const attachmentId = (await upload({ server, token: token.clerk }, file)).body.id
      const input = { id: caseId, attachmentId, purpose: 'record' }
      const put = await call(server, attachToCase, [input, { token: token.clerk, key: newKey() }])
      assert.equal(put.status, 200, put.error?.message)
      return attachmentId
    }
    const redact = (id: string, marks: readonly object[], sender: { token?: string; key?: string } = {}) =>
      call(server, redactAttachment, [
        { id, marks },
        { token: token.clerk, key: newKey(), ...sender },
      ])
    const act = (acting: { id: string; seq: number; act: object }, who = token.clerk) =>
      call(server, actOnCase, [acting, { token: who, key: newKey() }])
    const BOX = { page: 0, area: { left: 0.05, top: 0.45, width: 0.8, height: 0.08 }, ground: 'secret' }

    it('shows the pages to staff, each as a picture', async () => {
      const id = await record(await filed())
      const pages = await call(server, readAttachmentPages, [{ id }, { token: token.clerk }])
      assert.equal(pages.body.pages.length, 1)
      const picture = await callFile(server, readPagePicture, [{ id, page: 0 }, { token: token.clerk }])
      assert.equal(latin(picture.bytes, 1, 3), 'PNG')
      const none = await callFile(server, readPagePicture, [{ id, page: 1 }, { token: token.clerk }])
      assert.equal(none.error?.code, 'redaction_unreadable')
    })

    it('gives the applicant a copy without what was marked, once the reply has gone out; never the original', async () => {
      const caseId = await filed()
      const id = await record(caseId)
      const key = newKey()
      const made = await redact(id, [BOX], { key })
      assert.equal(made.status, 200, made.error?.message)
      assert.deepEqual([made.body.name, made.body.purposeText], ['名册（已遮盖）.pdf', '随答复提供'])
      assert.equal((await redact(id, [BOX], { key })).body.id, made.body.id)

      const mine = async () =>
        (await call(server, listMyAttachments, [{ id: caseId }, { token: token.resident }])).body.attachments
      const open = (what: string) =>
        callFile(server, readMyAttachment, [{ id: what }, { token: token.resident }])
      assert.deepEqual(await mine(), [])
      assert.equal((await open(made.body.id)).error?.code, 'not_found')

      await act({ id: caseId, seq: 1, act: { act: 'confirm_receipt' } })
      await act({ id: caseId, seq: 2, act: { act: 'draft_reply', reply: grantedReply() } })
      const sent = await act({ id: caseId, seq: 3, act: { act: 'approve_reply' } }, token.head)
      assert.equal(sent.status, 200, sent.error?.message)
      assert.deepEqual(
        (await mine()).map((each) => each.id),
        [made.body.id],
      )
      const { bytes } = await open(made.body.id)
      const texts = await withPdf(bytes, async (pdf) => [...pdf.pages()].map((page) => page.getText()))
      assert.deepEqual(texts, ['不公开：属于国家秘密'])
      assert.equal((await open(id)).error?.code, 'not_found')
    })

    it('refuses nothing marked, marks beside the page, grounds that are none, files without pages, and strangers', async () => {
      const caseId = await filed()
      const id = await record(caseId)
      await expectRefusal(server, ['invalid_field', 'marks'], () => redact(id, []))
      await expectRefusal(server, ['redaction_outside_page', null], () => redact(id, [{ ...BOX, page: 7 }]))
      await expectRefusal(server, ['invalid_field', 'marks.0.ground'], () =>
        redact(id, [{ ...BOX, ground: 'granted' }]),
      )
      const office = await record(caseId, 'a.docx', docxOf())
      await expectRefusal(server, ['redaction_kind', null], () => redact(office, [BOX]))
      await expectRefusal(server, ['forbidden', null], () => redact(id, [BOX], { token: token.resident }))
      await expectRefusal(server, ['not_found', null], () => redact('nothing', [BOX]))
    })
  })
})
