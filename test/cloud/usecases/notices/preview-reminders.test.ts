import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { previewRemindersBetween } from '../../../../cloud/usecases/notices/preview-reminders'
import { previewReminders } from '../../../../src/contract/reminders'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { remindersByCase } from '../../../../src/domain/information-request/reminders-by-case'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

const REQUESTS = 23

onOneDatabase((database) => {
  describe('what is going to be reminded', () => {
    let server: TestServer
    let token = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false, hasNoLimits: true })
      token = await tokenOf(server, 'clerk')
      const resident = await guestToken(server)
      for (let number = 1; number <= REQUESTS; number += 1)
        await call(server, submitInformationRequest, [requestForm(), { token: resident, key: newKey() }])
    })
    after(() => server.stop())

    const page = async (cursor: string) =>
      (await call(server, previewReminders, [{ cursor }, { token }])).body

    it('comes page by page from today on forty days ahead, each case on one page, and says how many are left', async () => {
      const first = await page('')
      assert.deepEqual([first.from, first.to, first.left], ['2026-03-02', '2026-04-11', REQUESTS - 20])
      const last = await page(first.next ?? '')
      assert.deepEqual([last.left, last.next], [0, null])
      const whole = await previewRemindersBetween(
        {
          tenant: server.tenant,
          input: { from: first.from, to: first.to },
          caller: null,
          idempotencyKey: '',
        },
        server.composition.world,
      )
      assert.ok(whole.ok)
      assert.deepEqual([...first.cases, ...last.cases], remindersByCase(whole.value.reminders))
      assert.equal(first.cases.length + last.cases.length, REQUESTS)
    })

    it('is nothing behind the last page, and a made-up page is refused', async () => {
      assert.deepEqual((await page('99999')).cases, [])
      const refused = await call(server, previewReminders, [{ cursor: 'zwei' }, { token }])
      assert.deepEqual([refused.status, refused.error.field], [422, 'cursor'])
    })
  })
})
