import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readCaseAttachment } from '../../../../src/contract/attachments'
import {
  listComplaints,
  listMyComplaints,
  readMailbox,
  readComplaint,
} from '../../../../src/contract/complaints'
import { takeInComplaint } from '../../../../src/contract/take-in-complaint'
import { photoWith } from '../../../support/attachment-files'
import { complaintForm } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

onOneDatabase((database) => {
  describe('a letter that came on paper, by telephone or from 12345', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-05', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const taken = (arrival: object = {}, form: object = {}, key = newKey()) =>
      call(server, takeInComplaint, [
        {
          arrival: { channel: 'phone', arrivedOn: '2026-03-02', reference: '', ...arrival },
          form: { ...complaintForm(), ...form },
        } as never,
        { token: clerk, key },
      ])
    const read = (id: string) => call(server, readComplaint, [{ id }, { token: clerk }])

    it('is numbered like the others and runs from the day on which it came', async () => {
      const { status, body, error } = await taken()
      assert.equal(status, 200, error?.message)
      assert.match(body.number, /^盏信〔2026〕\d+号$/)
      assert.deepEqual([body.receivedOn, body.answerBy, body.mayOpen], ['2026-03-02', '2026-03-11', true])
      const seen = (await read(body.id)).body
      assert.deepEqual([seen.channelText, seen.receivedOn], ['电话', '2026-03-02'])
      assert.equal(seen.sender[0]?.masked, '**满')
    })

    it('is written down once per key', async () => {
      const key = newKey()
      const both = [await taken({}, {}, key), await taken({}, {}, key)]
      assert.equal(both[0]?.body.id, both[1]?.body.id)
    })

    it('may come without a name where the law allows it, and is then nobody’s account', async () => {
      const { status, body } = await taken({}, { sender: undefined })
      assert.equal(status, 200)
      assert.deepEqual((await read(body.id)).body.sender, [])
      const mine = (await call(server, listMyComplaints, [{}, { token: clerk }])).body.complaints
      assert.deepEqual(mine, [])
    })

    it('from 12345 carries the number of its order, and needs no telephone', async () => {
      const { body } = await taken(
        { channel: 'hotline', reference: 'DH20260302-118' },
        { sender: { name: '岳麻果', phone: '', address: '' } },
      )
      const seen = (await read(body.id)).body
      assert.deepEqual([seen.reference, seen.channelText], ['DH20260302-118', '12345 热线转来'])
    })

    it('from 12345 is answered by the day that the order names, else by what the county has set', async () => {
      const order = { channel: 'hotline', reference: 'DH20260302-119' }
      const { body } = await taken({ ...order, orderDueOn: '2026-03-04' })
      const seen = (await read(body.id)).body
      assert.deepEqual(
        [body.answerBy, seen.orderDueOn, seen.dueOn, seen.isOverdue],
        ['2026-03-04', '2026-03-04', '2026-03-04', true],
      )
      assert.equal((await taken(order)).body.answerBy, '2026-03-09')
      const early = await taken({ ...order, orderDueOn: '2026-03-01' })
      assert.deepEqual([early.error?.code, early.error?.field], ['invalid_field', 'arrival.orderDueOn'])
      // The telephone knows no order: a day that was typed before is not kept.
      assert.equal((await read((await taken({ orderDueOn: '2026-03-04' })).body.id)).body.orderDueOn, null)
    })

    it('has the photo of the paper, for the desk alone', async () => {
      const photo = await upload({ server, token: clerk }, { name: '信.jpg', bytes: photoWith() })
      const file = photo.body.attachment!.id
      const { body } = await taken({ channel: 'post' }, { attachments: [file] })
      assert.deepEqual((await read(body.id)).body.attachments, [file])
      const seen = await callFile(server, readCaseAttachment, [{ id: file }, { token: clerk }])
      assert.equal(seen.status, 200)
      const stranger = await guestToken(server)
      const hidden = await callFile(server, readCaseAttachment, [{ id: file }, { token: stranger }])
      assert.equal(hidden.status, 403)
    })

    it('is refused with a day to come, or without the name that its kind needs; nothing is drawn', async () => {
      const future = await taken({ arrivedOn: '2026-03-06' })
      assert.deepEqual([future.error.code, future.error.field], ['date_in_future', 'arrival.arrivedOn'])
      const nameless = await taken({}, { kind: 'petition', sender: undefined })
      assert.deepEqual([nameless.error.code, nameless.error.field], ['complaint_needs_name', 'form.sender'])
      const list = (await call(server, listComplaints, [{}, { token: clerk }])).body.complaints
      const numbers = list.map(({ number }) => Number(/〕(\d+)号/.exec(number)?.[1]))
      assert.equal(Math.max(...numbers), list.length)
    })

    it('about the office of whoever wrote it down is closed to him from then on', async () => {
      const { units } = (await call(server, readMailbox, [{}])).body
      const office = units.find(({ name }) => name === '党政综合办公室')!
      const { body } = await taken({}, { kind: 'accusation', concernedUnits: [office.id] })
      assert.equal(body.mayOpen, false)
      assert.equal((await read(body.id)).status, 404)
    })
  })
})
