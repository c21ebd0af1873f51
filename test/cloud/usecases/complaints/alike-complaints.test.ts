import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findAlikeComplaints, joinComplaint } from '../../../../src/contract/alike-complaints'
import type { ComplaintDeskAct } from '../../../../src/contract/complaint-acts'
import {
  actOnComplaint,
  listComplaints,
  listMyComplaints,
  readComplaint,
  readMailbox,
  readMyComplaint,
} from '../../../../src/contract/complaints'
import { listMyNotices } from '../../../../src/contract/inbox'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

const HERE = { lat: 24.9, lng: 97.95 }
const BEIJING = { lat: 39.9, lng: 116.4 }
const LAMP = { kind: 'complaint' as const, text: '路灯坏了', place: '芒别村三组李四家门口', point: HERE }

onOneDatabase((database) => {
  describe('a letter about the same thing as another', () => {
    let server: TestServer
    let an = ''
    let neighbour = ''
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      neighbour = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const alikeTo = async (draft: object, token = neighbour) =>
      (await call(server, findAlikeComplaints, [{ ...LAMP, ...draft }, { token }])).body.alike
    const join = (id: string, token = neighbour) =>
      call(server, joinComplaint, [{ id }, { token, key: newKey() }])
    const does = async (id: string, act: ComplaintDeskAct) => {
      const { seq } = (await call(server, readComplaint, [{ id }, { token: clerk }])).body
      const done = await call(server, actOnComplaint, [
        { id, seq, act },
        { token: clerk, key: newKey() },
      ])
      assert.equal(done.status, 200, done.error?.message)
    }

    it('is offered near by, with nothing of the sender and his words', async () => {
      const { id } = (await sendLetter(server, an, LAMP)).body
      const [offered] = await alikeTo({ text: '晚上很黑', point: { lat: 24.901, lng: 97.95 } })
      assert.deepEqual(offered, {
        id,
        kindText: '投诉',
        place: '芒别村',
        sentOn: '2026-03-02',
        statusText: '已收到，还没分类',
        metres: 100,
        fellows: 0,
      })
      assert.deepEqual(await alikeTo({ point: { lat: 24.95, lng: 97.95 } }), [])
      assert.deepEqual(await alikeTo({ kind: 'suggestion' }), [])
      assert.deepEqual(await alikeTo({}, an), [], 'one’s own')
    })

    it('is joined once a person; the desk sees how many, and each is told what came of it', async () => {
      const { id, number } = (await sendLetter(server, an, LAMP)).body
      assert.equal((await join(id)).status, 200)
      assert.equal((await join(id)).status, 200)
      assert.equal((await join(id, an)).status, 409)
      const seen = (await call(server, readComplaint, [{ id }, { token: clerk }])).body
      assert.equal(seen.fellows, 1)
      const list = (await call(server, listComplaints, [{}, { token: clerk }])).body.complaints
      assert.equal(list.find((each) => each.id === id)?.fellows, 1)
      await does(id, { act: 'sort', kind: 'complaint', reason: '' })
      const me = seen.people.find(({ name }) => name === '演示经办')!
      await does(id, { act: 'assign', to: me.id, reason: '' })
      const answer = {
        outcome: 'solved',
        text: '李四来电，灯换了',
        reason: '',
        handedTo: '',
        contact: '',
      } as const
      await does(id, { act: 'answer', answer })
      const mine = (await call(server, listMyComplaints, [{}, { token: neighbour }])).body
      const joined = mine.joined.find((each) => each.id === id)
      assert.deepEqual([joined?.number, joined?.outcomeText, joined?.place], [number, '已经解决', '芒别村'])
      assert.doesNotMatch(JSON.stringify(mine), /李四|灯换了/)
      const told = (await call(server, listMyNotices, [{ cursor: '' }, { token: neighbour }])).body.notices
      assert.equal(told.filter(({ about }) => about.id === id).length, 1)
      assert.equal((await call(server, readMyComplaint, [{ id }, { token: neighbour }])).status, 404)
    })

    it('is never offered where it is about somebody, or its existence is nobody’s business', async () => {
      const { units } = (await call(server, readMailbox, [{}])).body
      const point = { lat: 24.8, lng: 97.8 }
      const about = { ...LAMP, point }
      const hidden = [
        (await sendLetter(server, an, { ...about, concernedUnits: [units[0]!.id] })).body.id,
        (await sendLetter(server, an, { ...about, concernedWords: '张三' })).body.id,
        (await sendLetter(server, an, { ...about, kind: 'accusation' })).body.id,
        (await sendLetter(server, an, { ...about, kind: 'petition' })).body.id,
      ]
      for (const kind of ['complaint', 'accusation', 'petition'])
        assert.deepEqual(await alikeTo({ kind, point }), [], kind)
      for (const id of hidden) assert.equal((await join(id)).error.code, 'complaint_not_joinable')
    })

    it('is told to the sender of one that the desk put into another', async () => {
      const [first, second] = [
        (await sendLetter(server, an, LAMP)).body,
        (await sendLetter(server, neighbour, LAMP)).body,
      ]
      await does(second.id, { act: 'sort', kind: 'complaint', reason: '' })
      await does(second.id, { act: 'join', intoNumber: first.number })
      const { joined } = (await call(server, listMyComplaints, [{}, { token: neighbour }])).body
      assert.ok(joined.some(({ id }) => id === first.id))
    })

    it('lies in the county; words alone are enough', async () => {
      const { area } = (await call(server, readMailbox, [{}])).body
      assert.ok(area !== null && area.south < 24.9 && area.north > 24.9)
      const outside = await sendLetter(server, an, { point: BEIJING })
      assert.deepEqual([outside.error.code, outside.error.field], ['place_outside', 'point'])
      const { body } = await sendLetter(server, an, { point: { lat: 24.9000012, lng: 97.95 } })
      assert.deepEqual(body.point, HERE)
      assert.equal((await sendLetter(server, an)).body.point, null)
    })
  })
})
