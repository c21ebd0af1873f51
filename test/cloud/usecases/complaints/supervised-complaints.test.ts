import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ComplaintDeskAct } from '../../../../src/contract/complaint-acts'
import {
  actOnComplaint,
  listComplaints,
  readComplaint,
  readMailbox,
} from '../../../../src/contract/complaints'
import { listMyNotices } from '../../../../src/contract/inbox'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

type Who = 'clerk' | 'head' | 'county'

onOneDatabase((database) => {
  describe('a letter under supervision (督办)', () => {
    let server: TestServer
    let an = ''
    const tokens = {} as Record<Who, string>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      for (const who of ['clerk', 'head', 'county'] as const) tokens[who] = await tokenOf(server, who)
    })
    after(() => server.stop())

    const read = (who: Who, id: string) => call(server, readComplaint, [{ id }, { token: tokens[who] }])
    const list = async (who: Who) => (await call(server, listComplaints, [{}, { token: tokens[who] }])).body
    const does = async (who: Who, id: string, act: ComplaintDeskAct) => {
      const { seq } = (await read('clerk', id)).body
      return call(server, actOnComplaint, [
        { id, seq, act },
        { token: tokens[who], key: newKey() },
      ])
    }
    const DEMAND = { act: 'supervise', demand: '三日内查明', answerBy: '2026-03-05' } as const

    it('owes a report by its day, first in the list, and whoever asked is told of the result', async () => {
      for (const [who, byCounty] of [
        ['county', true],
        ['head', false],
      ] as const) {
        const { id } = (await sendLetter(server, an)).body
        const past = await does(who, id, { ...DEMAND, answerBy: '2026-03-01' })
        assert.equal(past.error.field, 'act.answerBy')
        assert.equal((await does(who, id, DEMAND)).status, 200)
        const listed = (await list('clerk')).complaints.find((each) => each.id === id)
        assert.deepEqual([listed?.isSupervised, listed?.dueOn], [true, '2026-03-05'])
        const reported = await does('clerk', id, { act: 'report', result: '已经查明，路灯修好' })
        assert.equal(reported.status, 200, reported.error?.message)
        assert.deepEqual(reported.body.supervision, {
          demand: DEMAND.demand,
          answerBy: DEMAND.answerBy,
          byCounty,
          report: { on: '2026-03-02', result: '已经查明，路灯修好' },
        })
        const told = (await call(server, listMyNotices, [{ cursor: '' }, { token: tokens[who] }])).body
        assert.ok(told.notices.some((notice) => notice.about.id === id && notice.title.includes('报结果')))
        const again = await does('clerk', id, { act: 'report', result: '再报一次' })
        assert.match(again.error.message, /没有要报结果/)
      }
    })

    it('is not set by whoever handles letters', async () => {
      const { id } = (await sendLetter(server, an)).body
      assert.equal((await does('clerk', id, DEMAND)).status, 403)
    })

    it('lets the county count accusations and read those alone that name somebody of the township', async () => {
      const accusation = { kind: 'accusation' as const, text: '收了钱不办事', sender: undefined }
      const { id } = (await sendLetter(server, an, accusation)).body
      assert.equal((await read('county', id)).status, 404)
      const { overview, complaints } = await list('county')
      assert.ok(!complaints.some((each) => each.id === id))
      assert.deepEqual(
        overview?.kinds.find(({ kindText }) => kindText === '检举控告'),
        { kindText: '检举控告', open: 1, overdue: 0, supervised: 0 },
      )
      assert.equal((await list('clerk')).overview, null)
      const { units } = (await call(server, readMailbox, [{}])).body
      const named = { ...accusation, concernedUnits: [units[0]!.id] }
      const about = (await sendLetter(server, an, named)).body.id
      assert.equal((await read('county', about)).status, 200)
    })
  })
})
