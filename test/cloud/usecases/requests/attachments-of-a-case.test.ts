import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  attachToCase,
  listCaseAttachments,
  listMyAttachments,
  readCaseAttachment,
  readMyAttachment,
} from '../../../../src/contract/attachments'
import { declareRecusal } from '../../../../src/contract/recusals'
import { listAccessToMyData } from '../../../../src/contract/sessions'
import { readStaffCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { pdfText, pngWith } from '../../../support/attachment-files'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { CITIZEN, requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { begin, upload } from '../../../support/uploads'

onOneDatabase((database) => {
  describe('attachments of a case', () => {
    let server: TestServer
    let resident = ''
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const uploaded = async (token: string, name: string, bytes = pdfText(name)) =>
      (await upload({ server, token }, { name, bytes })).body.id
    const submit = (form: object, token = resident) =>
      call(server, submitInformationRequest, [requestForm({ ...form }), { token, key: newKey() }])
    const filed = async (form: object) => {
      const sent = await submit(form)
      assert.equal(sent.status, 200, sent.error?.message)
      return sent.body.caseId
    }
    const open = (id: string, token: string, door = readMyAttachment) =>
      callFile(server, door, [{ id }, { token }])
    const agent = (authorityLetter: string) => ({
      name: '李代理',
      identityDocument: CITIZEN.identityDocument,
      phone: '13988887777',
      authorityLetter,
    })

    it('come with the form, are seen by applicant and staff, and opened by both', async () => {
      resident = await guestToken(server)
      const ids = [await uploaded(resident, '现场.pdf'), await uploaded(resident, '照片.png', pngWith())]
      const caseId = await filed({ attachments: ids })
      const mine = await call(server, listMyAttachments, [{ id: caseId }, { token: resident }])
      const desk = await call(server, listCaseAttachments, [{ id: caseId }, { token: clerk }])
      assert.deepEqual(mine.body, desk.body)
      assert.deepEqual(
        mine.body.attachments.map(({ name, kindText, purposeText }) => [name, kindText, purposeText]),
        [
          ['现场.pdf', 'PDF', '申请人材料'],
          ['照片.png', '图片', '申请人材料'],
        ],
      )
      assert.deepEqual((await open(ids[0]!, resident)).bytes, pdfText('现场.pdf'))
      assert.deepEqual((await open(ids[0]!, clerk, readCaseAttachment)).bytes, pdfText('现场.pdf'))
      const read = await call(server, listAccessToMyData, [{}, { token: resident }])
      assert.deepEqual(
        read.body.entries.map(({ what }) => what),
        ['打开这件申请的附件'],
      )
    })

    it('are named with their hashes by the case’s own chain', async () => {
      resident = await guestToken(server)
      const id = await uploaded(resident, 'a.pdf')
      const caseId = await filed({ attachments: [id] })
      const record = await server.storage.read(server.tenant, ({ cases }) => cases.find(caseId))
      const [kept] = record?.details.attachments ?? []
      assert.equal(kept?.id, id)
      assert.match(kept?.sha256 ?? '', /^[0-9a-f]{64}$/)
    })

    it('bring an agent with his letter of authority; his particulars are personal fields, masked at the desk', async () => {
      resident = await guestToken(server)
      const letter = await uploaded(resident, '授权委托书.pdf')
      const caseId = await filed({ attachments: [letter], agent: agent(letter) })
      const { body } = await call(server, listCaseAttachments, [{ id: caseId }, { token: clerk }])
      assert.deepEqual(
        body.attachments.map(({ purpose }) => purpose),
        ['authority_letter'],
      )
      const desk = await call(server, readStaffCase, [{ id: caseId }, { token: clerk }])
      const shown = desk.body.applicant.filter(({ field }) => field.startsWith('agent'))
      assert.deepEqual(
        shown.map(({ label, masked }) => [label, masked]),
        [
          ['委托代理人', '**理'],
          ['代理人证件名称', '居民身份证'],
          ['代理人证件号码', '1***************2X'],
          ['代理人电话', '139******77'],
        ],
      )
    })

    it('an agent without a letter, or with a wrong identity number, is refused by the field to mend', async () => {
      resident = await guestToken(server)
      const letter = await uploaded(resident, '授权委托书.pdf')
      const refused = (field: string, code: 'invalid_field' | 'invalid_id_number', given: object) =>
        expectRefusal(server, [code, field], () => submit({ agent: given }))
      await refused('agent.authorityLetter', 'invalid_field', { ...agent(letter), authorityLetter: '' })
      await refused('agent.name', 'invalid_field', { ...agent(letter), name: ' ' })
      await refused('agent.phone', 'invalid_field', { ...agent(letter), phone: '1' })
      const identityDocument = { type: 'id_card', number: '110105194912310021' }
      await refused('agent.identityDocument.number', 'invalid_id_number', {
        ...agent(letter),
        identityDocument,
      })
    })

    it('must be finished, mine, here, and in one case only; else nothing is filed', async () => {
      resident = await guestToken(server)
      const other = await guestToken(server)
      const begun = (await begin({ server, token: resident }, { name: 'b.pdf', bytes: pdfText('b') })).body.id
      const stranger = await uploaded(other, 'c.pdf')
      const used = await uploaded(resident, 'd.pdf')
      await filed({ attachments: [used] })
      const refused = (
        code: 'attachment_gone' | 'attachment_taken' | 'attachment_not_finished',
        id: string,
      ) => expectRefusal(server, [code, 'attachments'], () => submit({ attachments: [id] }))
      await refused('attachment_not_finished', begun)
      await refused('attachment_gone', stranger)
      await refused('attachment_gone', 'nothing')
      await refused('attachment_taken', used)
      await expectRefusal(server, ['invalid_field', 'attachments'], () =>
        submit({ attachments: Array.from({ length: 11 }, (_, at) => String(at)) }),
      )
    })

    it('are closed to strangers and to whoever steps aside', async () => {
      resident = await guestToken(server)
      const id = await uploaded(resident, 'e.pdf')
      const caseId = await filed({ attachments: [id] })
      const stranger = await guestToken(server)
      const listed = await call(server, listMyAttachments, [{ id: caseId }, { token: stranger }])
      assert.equal(listed.error?.code, 'not_found')
      assert.equal((await open(id, stranger)).error?.code, 'not_found')
      assert.equal((await open(id, resident, readCaseAttachment)).error?.code, 'forbidden')
      assert.equal((await open(id, clerk)).error?.code, 'not_found')

      const clerkId = await server.storage.read(
        server.tenant,
        async ({ people }) => (await people.findByAccount('clerk'))?.person.id ?? '',
      )
      const concerned = { kind: 'person', id: clerkId }
      await call(server, declareRecusal, [
        { id: caseId, concerned, ground: '本人是当事人' },
        { token: clerk, key: newKey() },
      ])
      assert.equal((await open(id, clerk, readCaseAttachment)).error?.code, 'not_found')
      const desk = await call(server, listCaseAttachments, [{ id: caseId }, { token: clerk }])
      assert.equal(desk.error?.code, 'not_found')
    })

    it('an office record is put to the case once, and the applicant never sees it', async () => {
      resident = await guestToken(server)
      const caseId = await filed({})
      const attachmentId = await uploaded(clerk, '内部会议纪要.pdf')
      const input = { id: caseId, attachmentId, purpose: 'record' }
      const options = { token: clerk, key: newKey() }
      const done = await call(server, attachToCase, [input, options])
      assert.equal(done.body.attachments[0]?.purposeText, '拟公开的档案')
      assert.deepEqual((await call(server, attachToCase, [input, options])).body, done.body)
      await expectRefusal(server, ['attachment_taken', 'attachments'], () =>
        call(server, attachToCase, [input, { token: clerk, key: newKey() }]),
      )
      const mine = await call(server, listMyAttachments, [{ id: caseId }, { token: resident }])
      assert.deepEqual(mine.body.attachments, [])
      assert.equal((await open(attachmentId, resident)).error?.code, 'not_found')
      const csv = await uploaded(clerk, '名册.csv', new TextEncoder().encode('村,户数'))
      await expectRefusal(server, ['attachment_kind_not_accepted', 'attachments'], () =>
        call(server, attachToCase, [
          { ...input, attachmentId: csv },
          { token: clerk, key: newKey() },
        ]),
      )
      await expectRefusal(server, ['invalid_field', 'purpose'], () =>
        call(server, attachToCase, [
          { ...input, purpose: 'given' },
          { token: clerk, key: newKey() },
        ]),
      )
    })
  })
})
