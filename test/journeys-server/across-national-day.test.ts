import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { previewRemindersBetween } from '../../cloud/usecases/notices/preview-reminders'
import { runReminders, tick } from '../../src/contract/reminders'
import { readMyCase } from '../../src/contract/my-cases'
import { actOnCase } from '../../src/contract/staff-cases'
import { listToday } from '../../src/contract/desk-today'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { addDays, day } from '../../src/domain/calendar/civil-date'
import { eachDatabase } from '../support/databases'
import { call, newKey } from '../support/http-client'
import { guestToken, tokenOf } from '../support/people-in-tests'
import { requestForm } from '../support/request-forms'
import { newSurvey } from '../support/survey-forms'
import { JOB_SECRET, startServer, type TestServer } from '../support/server'

const FIRST = day('2026-09-18')
const LAST = day('2026-10-26')
const DAYS = Array.from({ length: 39 }, (_, at) => addDays(FIRST, at))

eachDatabase((database) => {
  describe('a case filed before 国庆 that nobody answers, day by day', () => {
    let server: TestServer
    let clerk = ''
    let resident = ''
    let caseId = ''
    const sent = new Map<string, readonly string[]>()
    before(async () => {
      server = await startServer({ database, today: FIRST, documents: false })
      clerk = await tokenOf(server, 'clerk')
      resident = await guestToken(server)
      const options = { token: resident, key: newKey() }
      caseId = (await call(server, submitInformationRequest, [requestForm(), options])).body.caseId
      // The year's survey is begun, so that the only reminders are those of the case.
      await newSurvey({ server, token: clerk }, { year: 2026 })
      const act = { id: caseId, seq: 1, act: { act: 'confirm_receipt' } }
      await call(server, actOnCase, [act, { token: clerk, key: newKey() }])
    })
    after(() => server.stop())

    it('the ledger counts the make-up Sunday and none of the holidays', async () => {
      const view = await call(server, readMyCase, [{ id: caseId }, { token: resident }])
      const clock = view.body.replyClock
      assert.equal(clock?.dueOn, '2026-10-22')
      const markOn = (on: string) => clock?.ledger.find((line) => line.on === on)?.mark
      assert.equal(markOn('2026-09-18'), 'start')
      assert.equal(markOn('2026-09-20'), 'make_up')
      assert.equal(markOn('2026-10-10'), 'make_up')
      for (const holiday of ['2026-09-25', '2026-10-01', '2026-10-07']) assert.equal(markOn(holiday), 'rest')
      assert.equal(markOn('2026-10-22'), 'due')
      assert.equal(clock?.provisional, false)
    })

    it('previews what each day would send, and then sends exactly that, once', async () => {
      const { world } = server.composition
      const input = { from: FIRST, to: LAST }
      const asked = { tenant: server.tenant, input, caller: null, idempotencyKey: '' }
      const previewed = await previewRemindersBetween(asked, world)
      assert.ok(previewed.ok)
      const expected = previewed.value.reminders.map(({ on, toRole, kind }) => `${on} ${toRole} ${kind}`)
      const actual: string[] = []
      for (const today of DAYS) {
        server.setToday(today)
        const run = await call(server, runReminders, [{}, { token: JOB_SECRET }])
        const again = await call(server, runReminders, [{}, { token: JOB_SECRET }])
        assert.equal(run.body.queued, run.body.reminders.length)
        assert.equal(again.body.queued, 0, 'a second run on the same day sends nothing')
        sent.set(
          today,
          run.body.reminders.map(({ kind }) => kind),
        )
        actual.push(...run.body.reminders.map(({ on, toRole, kind }) => `${on} ${toRole} ${kind}`))
      }
      assert.deepEqual(actual, expected)
    })

    it('is quiet over the holidays, counts down on working days, and says so every day once late', () => {
      for (const holiday of ['2026-10-01', '2026-10-04', '2026-10-07'])
        assert.deepEqual(sent.get(holiday), [], holiday)
      assert.deepEqual(sent.get('2026-10-13'), ['reply_due'], 'seven working days before, to the clerk')
      assert.deepEqual(sent.get('2026-10-19'), ['reply_due'], 'three working days before')
      assert.deepEqual(sent.get('2026-10-22'), ['reply_due', 'reply_due'], 'the last day, to the head too')
      for (const late of ['2026-10-23', '2026-10-24', '2026-10-26'])
        assert.deepEqual(sent.get(late), ['reply_overdue', 'reply_overdue', 'reply_overdue'], late)
    })

    it('moves from later to soon to overdue on the desk', async () => {
      const bucketOn = async (today: string) => {
        server.setToday(today)
        const { body } = await call(server, listToday, [{}, { token: await tokenOf(server, 'clerk') }])
        return (['later', 'soon', 'overdue'] as const).find((bucket) => body.cases[bucket].count > 0)
      }
      assert.equal(await bucketOn('2026-09-30'), 'later')
      assert.equal(await bucketOn('2026-10-19'), 'soon')
      assert.equal(await bucketOn('2026-10-22'), 'soon')
      assert.equal(await bucketOn('2026-10-23'), 'overdue')
    })

    it('delivers what was queued and holds back what could not be sent', async () => {
      server.setToday(LAST)
      const { world } = server.composition
      const deliver = world.notifier.deliver
      Object.assign(world.notifier, { deliver: () => Promise.reject(new Error('no line')) })
      const failed = await call(server, tick, [{}, { token: JOB_SECRET }])
      assert.ok(failed.body.failed > 5)
      Object.assign(world.notifier, { deliver })
      const tooSoon = await call(server, tick, [{}, { token: JOB_SECRET }])
      assert.equal(tooSoon.body.delivered + tooSoon.body.failed, 0, 'put off, not lost')
      server.setToday(addDays(LAST, 1))
      const delivered = await call(server, tick, [{}, { token: JOB_SECRET }])
      assert.equal(delivered.body.delivered, failed.body.failed)
      assert.equal(delivered.body.anchoredOn, '2026-10-27')
    })

    it('tells the resident that the answer is late, and what may be done', async () => {
      server.setToday('2026-10-23')
      const view = await call(server, readMyCase, [{ id: caseId }, { token: resident }])
      const names = view.body.remedies.map(({ name }) => name)
      assert.ok(names.includes('行政复议') && names.includes('投诉、举报'))
    })
  })
})
