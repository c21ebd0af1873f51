import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  listDeskCases,
  listDeskCasesOf,
  listToday,
  readDeskDay,
  type TodayGroup,
  type Whose,
} from '../../../../src/contract/desk-today'
import { actOnCase, readStaffCase } from '../../../../src/contract/staff-cases'
import { newCase, received } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { grantedReply } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

/** Open requests whose receipt is confirmed, and those whose isn't. */
const CONFIRMED = 45
const UNCONFIRMED = 3

onOneDatabase((database) => {
  describe('今天 with many open requests', () => {
    let server: TestServer
    let clerk = ''
    let head = ''
    const idOf = (number: number) => `case-${number}`
    /** A day on which both sign in anew. */
    const on = async (date: string) => {
      server.setToday(date)
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
    }
    before(async () => {
      server = await startServer({ database, today: '2026-03-04', documents: false })
      await on('2026-03-04')
      await server.storage.write(server.tenant, async ({ cases }) => {
        for (let number = 1; number <= CONFIRMED + UNCONFIRMED; number += 1) {
          await cases.create(newCase(`盏公申〔2026〕${number}号`, { id: idOf(number) }))
          if (number <= CONFIRMED) await cases.append(idOf(number), 1, [{ event: received() }])
        }
      })
    })
    after(() => server.stop())

    const today = async (token = clerk) => (await call(server, listToday, [{}, { token }])).body
    const page = async (group: TodayGroup, cursor: string, whose: Whose = 'all') =>
      (await call(server, listDeskCasesOf, [{ group, whose, cursor }, { token: clerk }])).body
    const does = async (id: string, act: object) => {
      const { seq } = (await call(server, readStaffCase, [{ id }, { token: clerk }])).body
      const done = await call(server, actOnCase, [
        { id, seq, act },
        { token: clerk, key: newKey() },
      ])
      assert.equal(done.status, 200, done.error?.message)
    }

    it('says how many there are of each kind and gives twenty of each', async () => {
      const { figures, cases } = await today()
      assert.deepEqual(figures, { overdue: 0, soon: UNCONFIRMED, waitingForOthers: 0, toApprove: 0 })
      assert.equal(cases.soon.cases.length, UNCONFIRMED)
      assert.equal(cases.soon.next, null)
      assert.equal(cases.later.count, CONFIRMED)
      assert.equal(cases.later.cases.length, 20)
    })

    it('gives the rest page by page, each case once', async () => {
      const first = (await today()).cases.later
      const second = await page('later', first.next ?? '')
      const third = await page('later', second.next ?? '')
      assert.equal(third.next, null)
      assert.deepEqual([second.count, third.count], [CONFIRMED, CONFIRMED])
      const ids = [first, second, third].flatMap(({ cases }) => cases.map(({ id }) => id))
      assert.equal(ids.length, CONFIRMED)
      assert.equal(new Set(ids).size, CONFIRMED)
    })

    it('tells one’s own and what nobody has taken apart, behind the first twenty too', async () => {
      await does(idOf(CONFIRMED), { act: 'assign', way: 'claimed', reason: '' })
      const mine = (await call(server, listDeskCases, [{ whose: 'mine' }, { token: clerk }])).body
      assert.deepEqual(
        mine.later.cases.map(({ id, isMine }) => [id, isMine]),
        [[idOf(CONFIRMED), true]],
      )
      assert.equal(mine.soon.count, 0)
      const nobodys = (await call(server, listDeskCases, [{ whose: 'nobodys' }, { token: clerk }])).body
      assert.equal(nobodys.later.count, CONFIRMED - 1)
      const ofNobody = await page('later', '40', 'nobodys')
      assert.equal(ofNobody.cases.length, CONFIRMED - 1 - 40)
    })

    it('puts what waits for the head into his first list, and counts it under its days too', async () => {
      await does(idOf(1), { act: 'draft_reply', reply: grantedReply() })
      const seen = await today(head)
      assert.deepEqual(
        seen.cases.toApprove.cases.map(({ id }) => id),
        [idOf(1)],
      )
      assert.equal(seen.figures.toApprove, 1)
      assert.equal(seen.cases.later.count, CONFIRMED - 1)
      assert.equal((await today()).cases.later.count, CONFIRMED)
      await on('2026-04-10')
      const late = await today(head)
      assert.equal(late.figures.overdue, CONFIRMED)
      assert.equal(late.cases.overdue.count, CONFIRMED - 1)
      assert.ok(late.cases.overdue.cases.every(({ workingDaysLeft }) => (workingDaysLeft ?? 0) < 0))
    })

    it('tells on the case by how many working days it is late, as on the list', async () => {
      const [line] = (await today()).cases.overdue.cases
      assert.ok(line !== undefined)
      const view = (await call(server, readStaffCase, [{ id: line.id }, { token: clerk }])).body
      assert.equal(view.workingDaysLeft, line.workingDaysLeft)
    })

    it('refuses a page that is none, a list that is none, and whoever isn’t of the desk', async () => {
      const asked = { group: 'later', whose: 'all', cursor: '' } as const
      const refused = async (input: object, token = clerk) =>
        (await call(server, listDeskCasesOf, [{ ...asked, ...input }, { token }])).status
      assert.equal(await refused({ cursor: '-1' }), 422)
      assert.equal(await refused({ group: 'everything' }), 422)
      assert.equal(await refused({ whose: 'others' }), 422)
      const resident = await guestToken(server)
      assert.equal(await refused({}, resident), 403)
      assert.equal((await call(server, readDeskDay, [{}, { token: resident }])).status, 403)
      assert.equal((await call(server, listDeskCases, [{ whose: 'all' }, { token: resident }])).status, 403)
    })

    it('answers its day to forms that need nothing else', async () => {
      assert.deepEqual((await call(server, readDeskDay, [{}, { token: clerk }])).body, {
        today: '2026-04-10',
      })
    })
  })
})
