import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { pathOf } from '../../../../src/contract/endpoint'
import type { ReplyLetterView } from '../../../../src/contract/case-view'
import type { ErrorEnvelope } from '../../../../src/contract/errors'
import {
  downloadCaseLetter,
  downloadMyLetter,
  downloadReconsiderationApplication,
  listCaseLetters,
  listMyLetters,
} from '../../../../src/contract/letters'
import { listAccessToMyData } from '../../../../src/contract/sessions'
import { readMyCase } from '../../../../src/contract/my-cases'
import { actOnCase, readStaffCase, type DeskAct } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { day } from '../../../../src/domain/calendar/civil-date'
import type { Letter } from '../../../../src/domain/letters/letter'
import { WORKED_LETTERS, workedReply } from '../../../domain/letters/worked-letters'
import { onOneDatabase } from '../../../support/databases'
import { call, headersOf, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { CITIZEN, requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

const granted = workedReply('granted')
const REPLY = { ...granted, legalBasis: [...granted.legalBasis], withheld: [] }

onOneDatabase((database) => {
  describe('the letters of a request', () => {
    let server: TestServer
    let [resident, stranger, clerk, head] = ['', '', '', '']
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      resident = await guestToken(server)
      stranger = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const file = async () => {
      const options = { token: resident, key: newKey() }
      const filed = await call(server, submitInformationRequest, [requestForm(), options])
      return filed.body.caseId
    }
    const act = async (id: string, seq: number, [what, token = clerk]: readonly [DeskAct, string?]) =>
      call(server, actOnCase, [
        { id, seq, act: what },
        { token, key: newKey() },
      ])
    const mine = async (id: string, token = resident) =>
      (await call(server, listMyLetters, [{ id }, { token }])).body.letters
    const download = (door: typeof downloadMyLetter, input: Record<string, string>, token: string) =>
      fetch(`${server.origin}${pathOf(door as never, server.tenant, input)}`, {
        headers: headersOf({ token }),
      })

    const EXTEND: DeskAct = { act: 'extend', days: 5, reason: '需要到村核实' }
    const answered = async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      await act(id, 2, [EXTEND, head])
      await act(id, 3, [{ act: 'draft_reply', reply: REPLY }])
      const done = await act(id, 4, [{ act: 'approve_reply' }, head])
      assert.equal(done.status, 200, done.error?.message)
      return { id, view: done.body }
    }

    it('come with the acts that make them, numbered by register without a gap', async () => {
      const first = await answered()
      const second = await answered()
      const lines = [...(await mine(first.id)), ...(await mine(second.id))].map(({ name, number }) => [
        name,
        number,
      ])
      assert.deepEqual(lines, [
        ['登记回执', '盏公申〔2026〕1号'],
        ['延期答复告知书', '盏公告〔2026〕1号'],
        ['答复书', '盏公复〔2026〕1号'],
        ['登记回执', '盏公申〔2026〕2号'],
        ['延期答复告知书', '盏公告〔2026〕2号'],
        ['答复书', '盏公复〔2026〕2号'],
      ])
      assert.equal(second.view.letter?.number, '盏公复〔2026〕2号')
    })

    it('to a unit that helps with the search say what, until when, and never who asked', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      const help = { act: 'ask_assistance', who: '盏西镇财政所', task: '检索拨付凭证' } as const
      const late = await act(id, 2, [{ ...help, answerBy: '2026-03-31', on: '2026-03-02' }])
      assert.match(late.error.message, /反馈期限不能晚于答复期限的最后一日2026年3月30日/)
      const asked = await act(id, 2, [{ ...help, answerBy: '2026-03-13', on: '2026-03-02' }])
      assert.equal(asked.status, 200, asked.error?.message)
      const listed = (await call(server, listCaseLetters, [{ id }, { token: clerk }])).body.letters
      const letter = listed.at(-1)!
      assert.match(`${letter.name} ${letter.number}`, /^协办函 盏公函〔2026〕\d+号$/)
      const input = { id, letter: letter.id, format: 'docx' }
      const docx = await download(downloadCaseLetter, input, clerk)
      const xml = strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml']!)
      assert.match(xml, /检索拨付凭证.*2026年3月13日前.*2026年3月30日/s)
      assert.ok(!xml.includes(CITIZEN.name))
      assert.ok(!(await mine(id)).some(({ name }) => name === '协办函'))
      const seen = (await call(server, readMyCase, [{ id }, { token: resident }])).body.timeline
      assert.ok(!JSON.stringify(seen).includes('财政所'))
    })

    it('use up no number when the act is refused', async () => {
      const id = await file()
      assert.equal((await act(id, 1, [EXTEND, head])).status, 409)
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      assert.equal((await act(id, 1, [EXTEND, head])).error.code, 'stale_case')
      await act(id, 2, [EXTEND, head])
      assert.equal((await mine(id)).at(-1)?.number, '盏公告〔2026〕3号')
    })

    it('can be saved by the applicant as PDF and as Word, named in Chinese', async () => {
      const { id } = await answered()
      const letter = (await mine(id)).at(-1)!
      const pdf = await download(downloadMyLetter, { id, letter: letter.id, format: 'pdf' }, resident)
      assert.equal(pdf.status, 200)
      assert.equal(pdf.headers.get('content-type'), 'application/pdf')
      assert.equal(pdf.headers.get('cache-control'), 'no-store')
      const named = /^attachment; filename="file\.pdf"; filename\*=UTF-8''(\S+)$/
      const name = named.exec(pdf.headers.get('content-disposition') ?? '')?.[1] ?? ''
      assert.equal(decodeURIComponent(name), `答复书（${letter.number}）.pdf`)
      assert.equal(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5), '%PDF-')
      const docx = await download(downloadMyLetter, { id, letter: letter.id, format: 'docx' }, resident)
      assert.match(docx.headers.get('content-type') ?? '', /wordprocessingml/)
      const xml = strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml']!)
      assert.match(xml, new RegExp(CITIZEN.name))
      assert.doesNotMatch(xml, /送达回证/)
    })

    it('can be saved at the desk, with the sheet for proof of service; the applicant sees who did', async () => {
      const { id } = await answered()
      const { letters } = (await call(server, listCaseLetters, [{ id }, { token: clerk }])).body
      const input = { id, letter: letters.at(-1)!.id, format: 'docx' }
      const docx = await download(downloadCaseLetter, input, clerk)
      const xml = strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml']!)
      assert.match(xml, /送达回证/)
      const { entries } = (await call(server, listAccessToMyData, [{}, { token: resident }])).body
      assert.ok(entries.some(({ what }) => what === '下载本件申请的文书（含您的姓名）'))
    })

    it('read on screen as they stand in the register, whatever the settings say since', async () => {
      const { id } = await answered()
      const settings = await server.storage.read(server.tenant, (stores) => Promise.resolve(stores.settings))
      assert.ok(settings !== null)
      const { calendar: _calendar, ...before } = settings
      const office = { ...before.office, reconsiderationBody: '邻县人民政府' }
      await server.storage.putTenant({ ...before, office })
      const seen = await call(server, readMyCase, [{ id }, { token: resident }])
      const atDesk = await call(server, readStaffCase, [{ id }, { token: clerk }])
      await server.storage.putTenant(before)
      const words = (letter: ReplyLetterView | null) => (letter?.paragraphs ?? []).join('\n')
      assert.match(words(seen.body.letter), new RegExp(before.office.reconsiderationBody))
      assert.match(words(seen.body.letter), new RegExp(`^${CITIZEN.name}：`))
      assert.doesNotMatch(words(seen.body.letter), /邻县/)
      assert.doesNotMatch(words(atDesk.body.letter), new RegExp(CITIZEN.name))
    })

    it('are edited at the desk before they go out, and go out as edited; what the law guards stays', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      const drafted = await act(id, 2, [{ act: 'draft_reply', reply: REPLY }])
      const parts = (drafted.body.letterParts ?? []).map(({ id: part, text }) => ({ id: part, text }))
      const edit = (changed: readonly { readonly id: string; readonly text: string }[], seq: number) =>
        act(id, seq, [{ act: 'edit_letter', parts: [...changed] }])
      const dropped = await edit(
        parts.filter((part) => part.id !== 'remedy'),
        3,
      )
      assert.equal(dropped.status, 422)
      assert.equal(dropped.error.code, 'letter_part_refused')
      assert.equal(dropped.error.field, 'act.parts.remedy')
      assert.match(dropped.error.message, /^“救济告知”：.*不能删除，请恢复后再保存。$/)
      const changed = parts.map((part) =>
        part.id === 'content' ? { ...part, text: '名册共3页，附后。' } : part,
      )
      const edited = await edit([{ id: 'added.1', text: '请妥善保管。' }, ...changed], 3)
      assert.equal(edited.status, 200, edited.error?.message)
      const preview = edited.body.letterPreview?.paragraphs ?? []
      assert.ok(preview.includes('名册共3页，附后。') && preview.includes('请妥善保管。'))
      const sent = await act(id, 4, [{ act: 'approve_reply' }, head])
      const letter = sent.body.letter?.paragraphs ?? []
      assert.ok(letter.includes('名册共3页，附后。') && letter.includes('请妥善保管。'))
      const remedy = parts.find((part) => part.id === 'remedy')?.text ?? '无'
      assert.ok(letter.includes(remedy))
    })

    it('cannot be signed by whoever edited them last', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      const drafted = await act(id, 2, [{ act: 'draft_reply', reply: REPLY }])
      const parts = (drafted.body.letterParts ?? []).map(({ id: part, text }) => ({ id: part, text }))
      await act(id, 3, [{ act: 'edit_letter', parts }, head])
      const own = await act(id, 4, [{ act: 'approve_reply' }, head])
      assert.equal(own.error.code, 'same_person')
    })

    it('are written out from the event where the answer is older than the registers', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      const by = { personId: 'earlier', role: 'office_head' } as const
      const at = { on: day('2026-03-02'), at: '2026-03-02T02:00:00Z', by }
      const drafted = { ...at, type: 'reply_drafted', seq: 3, reply: REPLY } as const
      const replied = { ...at, type: 'replied', seq: 4, reply: REPLY, draftedBy: 'x' } as const
      const events = [{ event: drafted }, { event: { ...replied, letterNumber: '盏公申〔2026〕9号' } }]
      await server.storage.write(server.tenant, ({ cases }) => cases.append(id, 2, events))
      const seen = (await call(server, readMyCase, [{ id }, { token: resident }])).body.letter
      assert.equal(seen?.number, '盏公申〔2026〕9号')
      assert.equal(seen?.paragraphs[0], `${CITIZEN.name}：`)
    })

    it('to third parties are not the applicant’s to see or to guess', async () => {
      const { id } = await answered()
      const letter = WORKED_LETTERS.get('third_party_consultation') as Letter
      const other = { id: `third-${id.slice(0, 8)}`, caseId: id, eventSeq: 99, place: 0, madeBy: 'clerk' }
      await server.storage.write(server.tenant, ({ letters }) =>
        letters.add({ ...other, madeOn: day('2026-03-02'), letter: { ...letter, number: `盏公函${id}` } }),
      )
      assert.ok(!(await mine(id)).some(({ addressee }) => addressee !== 'applicant'))
      const tried = { id, letter: other.id, format: 'pdf' }
      assert.equal((await download(downloadMyLetter, tried, resident)).status, 404)
      assert.equal((await download(downloadCaseLetter, tried, clerk)).status, 200)
    })

    it('give way to an application for reconsideration, filled in; none before there is an answer', async () => {
      const input = (id: string) => ({ id, format: 'docx' })
      const early = await download(downloadReconsiderationApplication as never, input(await file()), resident)
      assert.equal(early.status, 409)
      assert.equal(((await early.json()) as ErrorEnvelope).error.code, 'no_reconsideration_yet')
      const { id, view } = await answered()
      const made = await download(downloadReconsiderationApplication as never, input(id), resident)
      assert.equal(made.status, 200)
      const xml = strFromU8(unzipSync(new Uint8Array(await made.arrayBuffer()))['word/document.xml']!)
      for (const part of [CITIZEN.name, CITIZEN.identityDocument.number, view.letter?.number ?? '无文号'])
        assert.ok(xml.includes(part), part)
      const pdf = await download(downloadReconsiderationApplication as never, { id, format: 'pdf' }, resident)
      assert.equal(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5), '%PDF-')
      const others = await download(downloadReconsiderationApplication as never, input(id), stranger)
      assert.equal(others.status, 404)
    })

    it('are nobody else’s, and refuse a format there is not', async () => {
      const { id } = await answered()
      const letter = (await mine(id)).at(-1)!.id
      assert.equal((await call(server, listMyLetters, [{ id }, { token: stranger }])).status, 404)
      assert.equal((await download(downloadMyLetter, { id, letter, format: 'pdf' }, stranger)).status, 404)
      assert.equal((await download(downloadMyLetter, { id, letter, format: 'exe' }, resident)).status, 422)
      assert.equal((await download(downloadCaseLetter, { id, letter, format: 'pdf' }, resident)).status, 403)
      assert.equal((await call(server, listCaseLetters, [{ id }, { token: resident }])).status, 403)
    })

    it('name the character that no font has', async () => {
      const { id } = await answered()
      const letter = { ...(WORKED_LETTERS.get('reply-granted-since-2024') as Letter), number: `𠀀${id}` }
      await server.storage.write(server.tenant, ({ letters }) =>
        letters.add({
          id: `odd-${id.slice(0, 8)}`,
          caseId: id,
          eventSeq: 98,
          place: 0,
          madeOn: day('2026-03-02'),
          madeBy: 'x',
          letter,
        }),
      )
      const tried = { id, letter: `odd-${id.slice(0, 8)}`, format: 'pdf' }
      const refused = await download(downloadMyLetter, tried, resident)
      assert.equal(refused.status, 422)
      assert.match(JSON.stringify(await refused.json()), /character_without_glyph.*“𠀀”/)
    })
  })
})
