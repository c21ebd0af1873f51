import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fileForAnother, previewArrival } from '../../../../src/contract/file-for-another'
import { actOnCase, readStaffCase } from '../../../../src/contract/staff-cases'
import { listToday } from '../../../../src/contract/desk-today'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

const IN_PERSON = { channel: 'in_person', arrivedOn: '2026-03-02', takenBy: '杨某' }
const REGISTERED = {
  channel: 'registered_post',
  arrivedOn: '2026-03-03',
  postNumber: 'XA12345678953',
  signedBy: '杨某',
}
const LETTER = { channel: 'ordinary_post', arrivedOn: '2026-03-03', confirmedOn: '', confirmation: '' }
const ORAL = {
  channel: 'oral',
  arrivedOn: '2026-03-02',
  why: '不识字',
  filledInBy: '杨某',
  readBack: true,
}

onOneDatabase((database) => {
  describe('requests on paper, by fax and by word of mouth', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-04', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const file = (arrival: object, key = newKey(), form = requestForm()) =>
      call(server, fileForAnother, [
        { arrival, form },
        { token: clerk, key },
      ])
    const seen = async (id: string) => (await call(server, readStaffCase, [{ id }, { token: clerk }])).body

    it('are received on the day that their channel decides, and due from there', async () => {
      const inPerson = await file(IN_PERSON)
      assert.equal(inPerson.body.receivedOn, '2026-03-02')
      assert.equal(inPerson.body.replyClock?.dueOn, '2026-03-30')
      const registered = await file(REGISTERED)
      assert.equal(registered.body.receivedOn, '2026-03-03')
      const oral = await file(ORAL)
      const view = await seen(oral.body.caseId)
      assert.equal(view.channel, 'oral')
      assert.equal(view.receivedOn, '2026-03-02')
      assert.match(view.timeline[0]!.text, /不识字.*杨某代为填写/)
    })

    it('wait under 今天 for both sides’ confirmation when nobody signed for them', async () => {
      const { body } = await file(LETTER)
      assert.equal(body.receivedOn, null)
      assert.match(body.how, /尚未起算/)
      const today = (await call(server, listToday, [{}, { token: clerk }])).body
      assert.ok(today.cases.soon.cases.some(({ number }) => number === body.number))
      const confirmed = await call(server, actOnCase, [
        {
          id: body.caseId,
          seq: 1,
          act: { act: 'confirm_receipt', how: '3月4日10时电话，申请人本人接听', on: '2026-03-04' },
        },
        { token: clerk, key: newKey() },
      ])
      assert.equal(confirmed.body.receivedOn, '2026-03-04')
      assert.match(confirmed.body.timeline[1]!.text, /本人接听/)
    })

    it('are filed once, however often they are sent', async () => {
      const key = newKey()
      const [first, second] = [await file(IN_PERSON, key), await file(IN_PERSON, key)]
      assert.equal(first.body.number, second.body.number)
      await expectRefusal(server, ['idempotency_conflict', null], () => file(ORAL, key))
    })

    it('show what would follow before anything is filed', async () => {
      const preview = (arrival: object) => call(server, previewArrival, [{ arrival }, { token: clerk }])
      const shown = await preview(REGISTERED)
      assert.equal(shown.body.replyClock?.dueOn, '2026-03-31')
      await expectRefusal(server, ['date_in_future', 'arrival.arrivedOn'], () =>
        preview({ ...IN_PERSON, arrivedOn: '2026-03-05' }),
      )
    })

    it('are refused with days to come, days in the wrong order, and without proof', async () => {
      const fax = { ...LETTER, channel: 'fax' }
      await expectRefusal(server, ['date_in_future', 'arrival.arrivedOn'], () =>
        file({ ...REGISTERED, arrivedOn: '2026-03-05' }),
      )
      await expectRefusal(server, ['date_too_early', 'arrival.confirmedOn'], () =>
        file({ ...fax, confirmedOn: '2026-03-02', confirmation: '电话确认' }),
      )
      await expectRefusal(server, ['invalid_field', 'arrival.confirmation'], () =>
        file({ ...fax, confirmedOn: '2026-03-04' }),
      )
      await expectRefusal(server, ['invalid_field', 'arrival.signedBy'], () =>
        file({ ...REGISTERED, signedBy: '' }),
      )
      await expectRefusal(server, ['invalid_field', 'arrival.readBack'], () =>
        file({ ...ORAL, readBack: false }),
      )
      await expectRefusal(server, ['no_such_date', 'arrival.arrivedOn'], () =>
        file({ ...IN_PERSON, arrivedOn: '2026-02-30' }),
      )
      await expectRefusal(server, ['invalid_field', 'arrival.channel'], () => file({ channel: 'telegram' }))
    })

    it('are for clerks and handlers, not for the head or a resident', async () => {
      for (const token of [await tokenOf(server, 'head'), await guestToken(server)]) {
        await expectRefusal(server, ['forbidden', null], () =>
          call(server, fileForAnother, [
            { arrival: IN_PERSON, form: requestForm() },
            { token, key: newKey() },
          ]),
        )
      }
    })
  })
})
