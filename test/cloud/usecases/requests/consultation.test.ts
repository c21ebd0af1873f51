import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  answerConsultation,
  confirmConsultation,
  listConsultations,
  readConsultation,
} from '../../../../src/contract/consultation'
import { withdrawMyCase } from '../../../../src/contract/my-cases'
import { actOnCase, readStaffCase } from '../../../../src/contract/staff-cases'
import { onOneDatabase } from '../../../support/databases'
import { consultedCase, TEA_COMPANY } from '../../../support/consulted-case'
import { call, newKey } from '../../../support/http-client'

import { PERSONAL_TEXTS } from '../../../support/request-forms'
import { startRequestDesk } from '../../../support/peopled-server'
import type { TestServer } from '../../../support/server'

const OTHER = '盏西镇某养殖场'

onOneDatabase((database) => {
  describe('the link of a third party (Art. 32)', () => {
    let server: TestServer
    let resident = ''
    let clerk = ''
    let head = ''
    before(async () => {
      ;({ server, resident, clerk, head } = await startRequestDesk(database))
    })
    after(() => server.stop())

    const read = (token: string) => call(server, readConsultation, [{ token }])
    const confirm = (token: string) => call(server, confirmConsultation, [{ token }])
    const answer = (token: string, position = 'agrees', reasons = '') =>
      call(server, answerConsultation, [{ token, position, reasons }])
    const lines = async (caseId: string) =>
      (await call(server, listConsultations, [{ id: caseId }, { token: clerk }])).body.consultations
    const one = async () => {
      server.setToday('2026-03-02')
      const { caseId, tokens } = await consultedCase(server, { resident, clerk })
      return { caseId, token: tokens[0] ?? '' }
    }

    it('shows the letter once receipt is confirmed, and never who has asked', async () => {
      const { token } = await one()
      const before = await read(token)
      assert.equal(before.status, 200)
      assert.equal(before.body.who, TEA_COMPANY)
      assert.equal(before.body.letter, null)
      const confirmed = await confirm(token)
      assert.equal(confirmed.body.receivedOn, '2026-03-02')
      assert.equal(confirmed.body.dueOn, '2026-03-23')
      const text = JSON.stringify(confirmed.body)
      assert.match(text, /2025年度农村低保发放名册/)
      assert.match(text, /第三十二条/)
      for (const secret of PERSONAL_TEXTS) assert.ok(!text.includes(secret), secret)
    })

    it('keeps the first day of receipt, however often it is confirmed', async () => {
      const { token } = await one()
      await confirm(token)
      server.setToday('2026-03-05')
      assert.equal((await confirm(token)).body.receivedOn, '2026-03-02')
    })

    it('takes an objection with its reasons, for the desk to read', async () => {
      const { caseId, token } = await one()
      await confirm(token)
      const answered = await answer(token, 'objects', '名册涉及本公司客户的商业秘密')
      assert.equal(answered.status, 200)
      assert.equal(answered.body.position, 'objects')
      assert.equal(answered.body.isLate, false)
      const [line] = await lines(caseId)
      assert.equal(line?.reasons, '名册涉及本公司客户的商业秘密')
      assert.equal(line?.isLate, false)
      assert.equal(line?.token, '', 'an answered letter needs no link')
    })

    it('shows the notice of a disclosure all the same: what, why, and the remedy', async () => {
      const { caseId, token } = await one()
      await answer(token, 'objects', '名册涉及本公司客户的商业秘密')
      const told = {
        disclosed: '名册中的公司名称和金额',
        reason: '使用财政资金，不公开可能对公共利益造成重大影响',
      }
      const act = { act: 'tell_third_party', who: TEA_COMPANY, ...told }
      const tell = (token_: string) =>
        call(server, actOnCase, [
          { id: caseId, seq: 5, act },
          { token: token_, key: newKey() },
        ])
      assert.equal((await tell(clerk)).status, 403, 'the head decides')
      const done = await tell(head)
      assert.equal(done.status, 200, done.error?.message)
      const { decision } = (await read(token)).body
      const words = decision?.paragraphs.join('\n') ?? ''
      assert.match(decision?.title ?? '', /依申请公开政府信息告知书$/)
      for (const part of Object.values(told)) assert.ok(words.includes(part), part)
      assert.match(words, /60日内向盈江县人民政府申请行政复议/)
      for (const secret of PERSONAL_TEXTS) assert.ok(!words.includes(secret), secret)
      const [line] = await lines(caseId)
      assert.notEqual(line?.token, '', 'the link may be passed on again, for the notice')
    })

    it('asks for reasons of an objection, by the name of the field', async () => {
      const { token } = await one()
      const refused = await answer(token, 'objects', '  ')
      assert.equal(refused.status, 422)
      assert.equal(refused.error.field, 'reasons')
      assert.match(refused.error.message, /请写明理由/)
    })

    it('records receipt along with an answer that comes first', async () => {
      const { token } = await one()
      const answered = await answer(token)
      assert.equal(answered.body.receivedOn, '2026-03-02')
      assert.equal(answered.body.answeredOn, '2026-03-02')
    })

    it('takes an answer on the 15th working day as in time, and one on the next as late', async () => {
      const inTime = await one()
      await confirm(inTime.token)
      server.setToday('2026-03-23')
      assert.equal((await answer(inTime.token)).body.isLate, false)
      const late = await one()
      await confirm(late.token)
      server.setToday('2026-03-24')
      assert.equal((await read(late.token)).body.isLate, true)
      const answered = await answer(late.token, 'objects', '商业秘密')
      assert.equal(answered.status, 200, 'what comes late is recorded all the same')
      assert.equal(answered.body.isLate, true)
      assert.equal((await lines(late.caseId))[0]?.isLate, true)
    })

    it('takes one answer: a second is told how to change it', async () => {
      const { token } = await one()
      await answer(token)
      const second = await answer(token, 'objects', '反悔')
      assert.equal(second.status, 409)
      assert.equal(second.error.code, 'consultation_answered')
      assert.equal((await read(token)).body.position, 'agrees')
    })

    it('tells several parties of a case apart', async () => {
      server.setToday('2026-03-02')
      const { caseId, tokens } = await consultedCase(server, { resident, clerk }, [TEA_COMPANY, OTHER])
      await answer(tokens[1] ?? '', 'objects', '隐私')
      assert.equal((await read(tokens[0] ?? '')).body.answeredOn, null)
      assert.deepEqual(
        (await lines(caseId)).map(({ who, position }) => [who, position]),
        [
          [TEA_COMPANY, null],
          [OTHER, 'objects'],
        ],
      )
    })

    it('refuses a link that was changed, made up, or is of another township', async () => {
      const { token } = await one()
      const [caseId = '', seq = '', until = '', signature = ''] = token.split('~')
      const changed = [
        `${caseId}~${Number(seq) - 1}~${until}~${signature}`,
        `${caseId}~${seq}~2027-12-31~${signature}`,
        `${'0'.repeat(36)}~${seq}~${until}~${signature}`,
        `${caseId}~${seq}~${until}~${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}`,
        `${caseId}~${seq}~${until}`,
        '',
        'x',
      ]
      for (const each of changed) {
        const refused = await read(each)
        assert.equal(refused.error?.code, 'link_broken', each)
        assert.equal(refused.status, 404)
        assert.equal((await answer(each)).error?.code, 'link_broken')
      }
      const elsewhere = await call(server, readConsultation, [{ token }, { tenant: 'elsewhere' }])
      assert.equal(elsewhere.status, 404)
    })

    it('refuses a link after its last day, 90 days after sending', async () => {
      const { token } = await one()
      server.setToday('2026-05-31')
      assert.equal((await read(token)).status, 200)
      server.setToday('2026-06-01')
      const expired = await read(token)
      assert.equal(expired.status, 410)
      assert.equal(expired.error.code, 'link_expired')
      assert.match(expired.error.message, /重新发给您/)
    })

    it('takes no answer once the case has ended', async () => {
      const { caseId, token } = await one()
      const withdrawn = await call(server, withdrawMyCase, [
        { id: caseId, seq: 3 },
        { token: resident, key: newKey() },
      ])
      assert.equal(withdrawn.status, 200, withdrawn.error?.message)
      assert.equal((await answer(token)).error.code, 'consultation_closed')
      assert.equal((await confirm(token)).error.code, 'consultation_closed')
      assert.equal((await read(token)).body.isClosed, true)
    })

    it('is given to the desk only, and opens no other door', async () => {
      const { caseId, token } = await one()
      const [line] = await lines(caseId)
      assert.equal(line?.token, token)
      assert.equal(line?.expiresOn, '2026-05-31')
      assert.equal((await call(server, listConsultations, [{ id: caseId }])).status, 401)
      const asSession = await call(server, readStaffCase, [
        { id: caseId },
        { token: token.replaceAll('~', '.') },
      ])
      assert.equal(asSession.status, 401)
    })

    it('keeps links and reasons out of the log', async () => {
      const { token } = await one()
      await answer(token, 'objects', '绝密配方')
      const log = server.logLines.join('')
      assert.ok(!log.includes(token.slice(-20)) && !log.includes('绝密配方'))
    })
  })
})
