import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import {
  attachToCase,
  beginUpload,
  discardUpload,
  finishUpload,
  putChunk,
} from '../../../../src/contract/attachments'
import { fileForAnother, previewArrival } from '../../../../src/contract/file-for-another'
import {
  correctMyCase,
  proposePublication,
  rateMyCase,
  withdrawMyCase,
} from '../../../../src/contract/my-cases'
import {
  answerConsultation,
  confirmConsultation,
  readConsultation,
} from '../../../../src/contract/consultation'
import { countFoundPublished, undoFoundPublished } from '../../../../src/contract/found-published'
import { listMyNotices, markNoticesRead } from '../../../../src/contract/inbox'
import { listDocuments } from '../../../../src/contract/list-documents'
import { lookUpCase } from '../../../../src/contract/look-up-case'
import { redactAttachment } from '../../../../src/contract/redaction'
import { runDigest } from '../../../../src/contract/freshness'
import { runReminders, tick } from '../../../../src/contract/reminders'
import { declareRecusal, liftRecusal, listRecusals } from '../../../../src/contract/recusals'
import { openGuestSession, signIn, signInWithWechat, signOut } from '../../../../src/contract/sessions'
import { actOnCase, previewAct, revealPersonalField } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { pdfText, pngWith } from '../../../support/attachment-files'
import { itAuditsEvery, Scenarios, type Sent } from '../../../support/audited-doors'
import { consultedCase } from '../../../support/consulted-case'
import { onOneDatabase } from '../../../support/databases'
import { someDocument, someVersion } from '../../../support/case-builders'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { grantedReply, requestForm } from '../../../support/request-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { begin, sendChunk, sha256, upload } from '../../../support/uploads'

type Input = Readonly<Record<string, unknown>>

/** Areas with scenarios in files of their own. */
const OTHERS: readonly string[] = ['publishing', 'complaints', 'participation', 'services', 'reports']
/** Doors that take a form and change nothing. */
const ONLY_WORKS_OUT: readonly string[] = [previewAct.path, previewArrival.path]
/** A round is the jobs below, one after the other. What people follow, remedies, leading and accounts have scenarios of their own. */
const ELSEWHERE =
  /^\/(round$|confirm$|follows|remedies|appointments|systems|inspections|work-records|scorecard|accounts|password|second-factor|devices|sign-in-rule|phone|own-data|message-answers)/

/** What WeChat pushes carries its signature, no session: test/cloud/usecases/notices/take-wechat-push.test.ts. */
const PUSHED = 'jobs/wechat'

onOneDatabase((database) => {
  describe('no change without its audit entry, no entry without its change', () => {
    let server: TestServer
    let resident = ''
    let clerk = ''
    let head = ''
    let documentId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      resident = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('低保政策')]),
      )
      const page = await call(server, listDocuments, [{ q: '', column: '', cursor: '' }])
      documentId = page.body.items[0]?.id ?? ''
    })
    after(() => server.stop())

    const file = async () => {
      const sent = await call(server, submitInformationRequest, [
        requestForm(),
        { token: resident, key: newKey() },
      ])
      return sent.body.caseId
    }
    const act = async (id: string, seq: number, [what, token = clerk]: readonly [object, string?]) => {
      const done = await call(server, actOnCase, [
        { id, seq, act: what },
        { token, key: newKey() },
      ])
      assert.equal(done.status, 200, done.error?.message)
    }
    const received = async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt' }])
      return id
    }
    const CORRECTION = { act: 'notice_correction', points: ['写明年份'], correctionDueOn: '2026-03-12' }
    const wanted = { description: '2025年度名册', documentNumber: '', features: '' }

    const scenarios = new Scenarios()
    const scenario = scenarios.add

    scenario(
      signIn,
      async () => [server.accounts.clerk, ''],
      async () => [{ account: 'clerk', password: 'x' }, ''],
    )
    const openly =
      (input: Input): Sent =>
      () =>
        Promise.resolve([input, ''])
    scenario(signInWithWechat, openly({ code: 'code-1' }), openly({ code: 'refused' }))
    scenario(openGuestSession, openly({}), openly({ a: 1 }))
    scenario(
      signOut,
      async () => [{}, await guestToken(server)],
      async () => [{}, ''],
    )
    scenario(
      submitInformationRequest,
      async () => [requestForm(), resident],
      async () => [requestForm({ purpose: 'x' }), resident],
    )
    scenario(
      withdrawMyCase,
      async () => [{ id: await file(), seq: 1 }, resident],
      async () => [{ id: await file(), seq: 9 }, resident],
    )
    scenario(
      correctMyCase,
      async () => {
        const id = await received()
        await act(id, 2, [CORRECTION])
        return [{ id, seq: 3, wanted }, resident]
      },
      async () => [{ id: await file(), seq: 1, wanted }, resident],
    )
    const answered = async () => {
      const id = await received()
      await act(id, 2, [{ act: 'draft_reply', reply: grantedReply() }])
      await act(id, 3, [{ act: 'approve_reply' }, head])
      return id
    }
    scenario(
      rateMyCase,
      async () => [{ id: await answered(), seq: 4, rating: 5, words: '' }, resident],
      async () => [{ id: await file(), seq: 1, rating: 5, words: '' }, resident],
    )
    scenario(
      proposePublication,
      async () => [{ id: await answered(), seq: 4, reason: '全村都想知道' }, resident],
      async () => [{ id: await file(), seq: 1, reason: '全村都想知道' }, resident],
    )
    scenario(
      markNoticesRead,
      async () => {
        await file()
        const { body } = await call(server, listMyNotices, [{ cursor: '' }, { token: clerk }])
        return [{ ids: [body.notices[0]!.id] }, clerk]
      },
      async () => [{ ids: [] }, clerk],
    )
    scenario(
      revealPersonalField,
      async () => [{ id: await file(), field: 'phone', reason: '联系' }, clerk],
      async () => [{ id: await file(), field: 'bank', reason: '联系' }, clerk],
    )
    scenario(
      actOnCase,
      async () => [{ id: await file(), seq: 1, act: { act: 'confirm_receipt' } }, clerk],
      async () => [{ id: await file(), seq: 1, act: { act: 'approve_reply' } }, head],
    )
    const arrival = { channel: 'in_person', arrivedOn: '2026-03-02', takenBy: '杨某' }
    scenario(
      fileForAnother,
      async () => [{ arrival, form: requestForm() }, clerk],
      async () => [{ arrival: { ...arrival, arrivedOn: '2036-03-02' }, form: requestForm() }, clerk],
    )
    const unit = { kind: 'unit', id: 'social-affairs-office' }
    scenario(
      declareRecusal,
      async () => [{ id: await file(), concerned: unit, ground: '该单位是当事人' }, clerk],
      async () => [{ id: await file(), concerned: { kind: 'unit', id: 'x' }, ground: '错' }, clerk],
    )
    scenario(
      liftRecusal,
      async () => {
        const id = await file()
        const declared = { id, concerned: unit, ground: '该单位是当事人' }
        await call(server, declareRecusal, [declared, { token: clerk, key: newKey() }])
        const { body } = await call(server, listRecusals, [{ id }, { token: head }])
        return [{ id, recusalId: body.recusals[0]!.id, because: '登记错了' }, head]
      },
      async () => [{ id: await file(), recusalId: 'x', because: '登记错了' }, head],
    )
    const bytes = pdfText()
    const files = (token: string) => ({ server, token })
    const sentButNotFinished = async (token: string, name: string) => {
      const begun = await begin(files(token), { name, bytes })
      await sendChunk(files(token), begun.body.id, [0, bytes])
      return begun.body.id
    }
    const chunk = (id: string, part: Uint8Array) => ({ id, index: 0, sha256: sha256(part), bytes: part })
    scenario(
      beginUpload,
      async () => [{ name: 'a.pdf', size: bytes.length }, resident],
      async () => [{ name: 'a.exe', size: 10 }, resident],
    )
    scenario(
      putChunk,
      async () => [chunk((await begin(files(resident), { name: 'b.pdf', bytes })).body.id, bytes), resident],
      async () => [
        chunk((await begin(files(resident), { name: 'c.pdf', bytes })).body.id, bytes.slice(1)),
        resident,
      ],
    )
    scenario(
      finishUpload,
      async () => [{ id: await sentButNotFinished(resident, 'd.pdf') }, resident],
      async () => [{ id: (await begin(files(resident), { name: 'e.pdf', bytes })).body.id }, resident],
    )
    scenario(
      discardUpload,
      async () => [{ id: await sentButNotFinished(resident, 'f.pdf') }, resident],
      async () => [{ id: await sentButNotFinished(resident, 'g.pdf') }, clerk],
    )
    scenario(
      attachToCase,
      async () => {
        const attachmentId = (await upload(files(clerk), { name: 'h.pdf', bytes })).body.id
        return [{ id: await file(), attachmentId, purpose: 'record' }, clerk]
      },
      async () => [{ id: await file(), attachmentId: 'x', purpose: 'record' }, clerk],
    )
    const record = async () => {
      const attachmentId = (await upload(files(clerk), { name: 'i.png', bytes: pngWith() })).body.id
      const input = { id: await file(), attachmentId, purpose: 'record' }
      await call(server, attachToCase, [input, { token: clerk, key: newKey() }])
      return attachmentId
    }
    scenario(
      redactAttachment,
      async () => [{ id: await record(), marks: [{ page: 0, area: null, ground: 'secret' }] }, clerk],
      async () => [{ id: await record(), marks: [{ page: 1, area: null, ground: 'secret' }] }, clerk],
    )
    const job: Sent = async () => {
      await file()
      server.setToday('2026-03-03')
      return [{}, JOB_SECRET]
    }
    scenario(runReminders, job, async () => [{}, 'wrong'])
    const monday: Sent = async () => {
      server.setToday('2026-03-02')
      return [{}, JOB_SECRET]
    }
    scenario(runDigest, monday, async () => [{}, 'wrong'])
    scenario(tick, job, async () => [{}, 'wrong'])

    scenario(
      countFoundPublished,
      async () => [{ ticket: 'a'.repeat(32), documentId }, ''],
      async () => [{ ticket: 'b'.repeat(32), documentId: 'none' }, ''],
    )
    scenario(
      undoFoundPublished,
      async () => {
        await call(server, countFoundPublished, [{ ticket: 'c'.repeat(32), documentId }])
        return [{ ticket: 'c'.repeat(32) }, '']
      },
      async () => [{ ticket: 'd'.repeat(32) }, ''],
    )
    scenario(
      lookUpCase,
      async () => {
        await file()
        return [{ number: '2026-1', phoneTail: '0000' }, '']
      },
      async () => [{ number: '2026-1', phoneTail: 'x' }, ''],
    )
    const asked = async () => (await consultedCase(server, { resident, clerk })).tokens[0] ?? ''
    scenario(readConsultation, async () => [{ token: await asked() }, ''], openly({ token: 'x' }))
    scenario(
      confirmConsultation,
      async () => [{ token: await asked() }, ''],
      async () => [{ token: 'x' }, ''],
    )
    scenario(
      answerConsultation,
      async () => [{ token: await asked(), position: 'agrees', reasons: '' }, ''],
      async () => [{ token: 'x', position: 'agrees', reasons: '' }, ''],
    )

    const doors = Object.values(DOORS)
      .flatMap((bound) => bound.map(({ door }) => door))
      .filter(({ area, method }) => method === 'POST' && !OTHERS.includes(area))
      .filter(({ path }) => !ONLY_WORKS_OUT.includes(path) && !ELSEWHERE.test(path))
      .filter(({ area, path }) => area + path !== PUSHED)
    itAuditsEvery(doors, scenarios, () => server)
  })
})
