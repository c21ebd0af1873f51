import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { StatementRecorder } from '../../../../cloud/adapters/postgres/open-storage'
import { lookUpCase } from '../../../../src/contract/look-up-case'
import { tick } from '../../../../src/contract/reminders'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { PERSONAL_TEXTS, requestForm } from '../../../support/request-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

const RIGHT = '0000'
const WRONG = '1234'

onOneDatabase((database) => {
  describe('looking a case up without login', () => {
    let server: TestServer
    let number = ''
    let caseId = ''
    let address = 0
    const statements: string[] = []
    const recorder: StatementRecorder = (sql) => void statements.push(sql)
    const fileOne = async () => {
      const token = await guestToken(server)
      const filed = await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
      number = filed.body.number
      caseId = filed.body.caseId
    }
    before(async () => {
      server = await startServer({ database, today: '2026-09-18', documents: false, recorder })
    })
    beforeEach(async () => {
      address += 1
      await fileOne()
    })
    after(() => server.stop())

    const lookUp = (typed: string, phoneTail: string, from = `10.0.0.${address}`) =>
      call(server, lookUpCase, [{ number: typed, phoneTail }, { headers: { 'x-real-ip': from } }])

    it('tells where it stands, with its dates and whose turn it is, and nothing about whom or what', async () => {
      const clerk = await tokenOf(server, 'clerk')
      await call(server, actOnCase, [
        { id: caseId, seq: 1, act: { act: 'confirm_receipt' } },
        { token: clerk, key: newKey() },
      ])
      const { status, body } = await lookUp(number, RIGHT)
      assert.equal(status, 200)
      assert.deepEqual(body, {
        number,
        today: '2026-09-18',
        statusText: body.statusText,
        submittedOn: '2026-09-18',
        receivedOn: '2026-09-18',
        replyDueOn: body.replyDueOn,
        repliedOn: null,
        closedOn: null,
        waitingFor: '等待承办人答复',
        waitingSince: '2026-09-18',
      })
      const text = JSON.stringify(body)
      for (const secret of [...PERSONAL_TEXTS, '低保发放名册', caseId]) assert.ok(!text.includes(secret))
    })

    it('reads the number however it is typed', async () => {
      const running = /〕(\d+)号/.exec(number)?.[1] ?? ''
      for (const typed of [`2026-${running}`, `盏公申（2026）${running}号`, ` ${number} `])
        assert.equal((await lookUp(typed, RIGHT)).body.number, number)
    })

    it('answers an unknown number and wrong digits alike, by the same statements', async () => {
      statements.length = 0
      const wrong = await lookUp(number, WRONG)
      const ofWrong = statements.splice(0)
      const unknown = await lookUp('盏公申〔2026〕99999号', WRONG)
      const ofUnknown = statements.splice(0)
      assert.equal(wrong.status, 404)
      assert.deepEqual({ ...wrong.error, requestId: '' }, { ...unknown.error, requestId: '' })
      assert.deepEqual(ofUnknown, ofWrong)
    })

    it('shuts the door on a number after five wrong tries, from wherever they come, and says until when', async () => {
      for (let time = 0; time < 5; time += 1)
        assert.equal((await lookUp(number, WRONG, `10.1.${address}.${time}`)).error.code, 'look_up_no_match')
      const right = await lookUp(number, RIGHT)
      assert.equal(right.status, 429)
      assert.equal(right.error.code, 'look_up_locked')
      assert.match(right.error.message, /请在 \d\d:\d\d 以后再查/)
      const unknown = Array.from({ length: 5 }, () => '盏公申〔2025〕77777号')
      for (const each of unknown) await lookUp(each, WRONG)
      assert.equal((await lookUp(unknown[0]!, WRONG)).error.code, 'look_up_locked', 'an unknown number too')
    })

    it('opens it again with the next day, with a clean sheet', async () => {
      for (let time = 0; time < 5; time += 1) await lookUp(number, WRONG, `10.2.${address}.${time}`)
      server.setToday('2026-09-19')
      assert.equal((await lookUp(number, RIGHT)).status, 200)
      server.setToday('2026-09-18')
    })

    it('forgets wrong tries on a number after a right one', async () => {
      for (let time = 0; time < 4; time += 1) await lookUp(number, WRONG)
      assert.equal((await lookUp(number, RIGHT)).status, 200)
      for (let time = 0; time < 4; time += 1) await lookUp(number, WRONG)
      assert.equal((await lookUp(number, RIGHT)).status, 200)
    })

    it('shuts the door on an address after twenty wrong tries on as many numbers', async () => {
      for (let time = 1; time <= 20; time += 1)
        assert.equal((await lookUp(`2024-${time}`, WRONG)).error.code, 'look_up_no_match')
      assert.equal((await lookUp(number, RIGHT)).error.code, 'look_up_locked')
      assert.equal((await lookUp(number, RIGHT, '10.9.9.9')).status, 200, 'another address is not concerned')
    })

    it('counts every one of many tries that come at once', async () => {
      const tries = await Promise.all(Array.from({ length: 8 }, () => lookUp(number, WRONG)))
      const codes = tries.map(({ error }) => error.code).sort()
      assert.deepEqual(codes, [
        ...Array.from({ length: 3 }, () => 'look_up_locked'),
        ...Array.from({ length: 5 }, () => 'look_up_no_match'),
      ])
    })

    it('names the field and the cure when something is not written right', async () => {
      const badNumber = await lookUp('不知道', RIGHT)
      assert.equal(badNumber.status, 422)
      assert.match(badNumber.error.message, /2026-7/)
      const badTail = await lookUp(number, '12a4')
      assert.equal(badTail.error.field, 'phoneTail')
      assert.match(badTail.error.message, /最后四位/)
    })

    it('keeps neither numbers nor addresses in clear, and sweeps old sheets away', async () => {
      await lookUp(number, WRONG)
      const rows = await server.storage.db.selectFrom('look_up_guard').selectAll().execute()
      const text = JSON.stringify(rows)
      assert.ok(rows.length > 0)
      assert.ok(!text.includes(number) && !text.includes('10.0.0.'))
      server.setToday('2026-09-21')
      assert.equal((await call(server, tick, [{}, { token: JOB_SECRET }])).status, 200)
      assert.deepEqual(await server.storage.db.selectFrom('look_up_guard').selectAll().execute(), [])
      server.setToday('2026-09-18')
    })

    it('keeps digits, address and number out of the log', () => {
      const log = server.logLines.join('')
      for (const secret of [RIGHT.repeat(2), '10.0.0.', '盏公申']) assert.ok(!log.includes(secret))
    })
  })
})
