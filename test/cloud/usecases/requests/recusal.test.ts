import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { pathParametersOf } from '../../../../src/contract/endpoint'
import {
  declareRecusal,
  liftRecusal,
  listRecusals,
  readOrganisation,
} from '../../../../src/contract/recusals'
import { previewReminders } from '../../../../src/contract/reminders'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import type { OrganisationChart } from '../../../../src/domain/people/organisation'
import { mustStepAside, type Concerned } from '../../../../src/domain/people/recusal'
import { onOneDatabase } from '../../../support/databases'
import { casesOfToday } from '../../../support/cases-of-today'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

const STAFF = ['clerk', 'head', 'mayor'] as const
type Staff = (typeof STAFF)[number]

/** What each door on a case is asked with; a new door must be entered here, or the test fails. */
const ASKED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/cases/:id': {},
  '/cases/:id/reveal': { field: 'phone', reason: '联系' },
  '/cases/:id/acts': { seq: 1, act: { act: 'confirm_receipt' } },
  '/cases/:id/acts/preview': { act: { act: 'confirm_receipt' } },
  '/cases/:id/archive': {},
  '/cases/:id/letters': {},
  '/cases/:id/consultations': {},
  '/cases/:id/letters/:letter/:format': { letter: 'letter-1', format: 'pdf' },
  '/cases/:id/attachments': { attachmentId: 'upload-1', purpose: 'record' },
  '/cases/:id/recusals': { concerned: { kind: 'unit', id: 'u0' }, ground: '再试' },
  '/cases/:id/recusals/lift': { recusalId: 'x', because: '再试' },
}
const caseDoors = DOORS.staff.map(({ door }) => door).filter(({ path }) => path.startsWith('/cases/:id'))

/** Places of the three demo people in three units, each unit below an earlier one or alone. */
const places = fc.record({
  parents: fc.tuple(fc.constant(null), fc.option(fc.constant(0)), fc.option(fc.nat(1))),
  seats: fc.array(fc.tuple(fc.constantFrom(...STAFF), fc.nat(2)), { maxLength: 6 }),
  deputies: fc.array(fc.tuple(fc.constantFrom(...STAFF), fc.constantFrom(...STAFF)), { maxLength: 2 }),
  about: fc.oneof(
    fc.nat(2).map((nth) => ({ kind: 'unit', nth }) as const),
    fc.constantFrom(...STAFF).map((who) => ({ kind: 'person', who }) as const),
  ),
})

onOneDatabase((database) => {
  describe('a case about a person or unit of the township (回避)', () => {
    let server: TestServer
    let resident = ''
    const tokens = {} as Record<Staff, string>
    const ids = {} as Record<Staff, string>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      resident = await guestToken(server)
      for (const who of STAFF) tokens[who] = await tokenOf(server, who)
      const { body } = await call(server, readOrganisation, [{}, { token: tokens.head }])
      const names = { clerk: '演示经办', head: '演示负责人', mayor: '演示镇长' }
      for (const who of STAFF) ids[who] = body.people.find(({ name }) => name === names[who])!.id
    })
    after(() => server.stop())

    const file = async () => {
      const sent = await call(server, submitInformationRequest, [
        requestForm(),
        { token: resident, key: newKey() },
      ])
      return { id: sent.body.caseId, number: sent.body.number }
    }
    const seat = (chart: OrganisationChart) =>
      server.storage.write('zhanxi', ({ organisation }) => organisation.put(chart))
    const declare = async (id: string, concerned: Concerned) => {
      const input = { id, concerned, ground: '本人是当事人' }
      // Declared by a job of the test's own right, since any of the three may be the one concerned.
      for (const who of STAFF) {
        const said = await call(server, declareRecusal, [input, { token: tokens[who], key: newKey() }])
        if (said.status === 200) return said.body
      }
      throw new Error('nobody could declare it')
    }
    const openDoors = async (id: string, token: string) => {
      const open: string[] = []
      for (const door of caseDoors) {
        const asked = ASKED[door.path]
        assert.ok(asked !== undefined, `${door.path} has no place in this test`)
        const inPath = Object.entries(asked).filter(([name]) => pathParametersOf(door.path).includes(name))
        const input = { id, ...(door.method === 'GET' ? Object.fromEntries(inPath) : asked) }
        const reply = await call(server, door, [input, { token, key: newKey() }])
        if (reply.error?.code !== 'not_found' && reply.error?.code !== 'forbidden') open.push(door.path)
      }
      return open
    }
    const listed = async (number: string, token: string) => {
      const today = JSON.stringify(await casesOfToday({ server, token }))
      const span = { from: '2026-03-02', to: '2026-03-20' }
      const preview = JSON.stringify((await call(server, previewReminders, [span, { token }])).body)
      return today.includes(number) || preview.includes(number)
    }

    it('is seen, held and closed by nobody who must step aside, over many organisation charts', async () => {
      await fc.assert(
        fc.asyncProperty(places, async ({ parents, seats, deputies, about }) => {
          const chart: OrganisationChart = {
            units: parents.map((parent, at) => ({
              id: `u${at}`,
              name: `单位${at}`,
              parentId: parent === null ? null : `u${parent}`,
            })),
            posts: [...new Set(seats.map(([who, nth]) => `${ids[who]} u${nth}`))].map((pair) => {
              const [personId = '', unitId = ''] = pair.split(' ')
              return { personId, unitId }
            }),
            deputyships: [...new Set(deputies.map(([who, by]) => `${ids[who]} ${ids[by]}`))].map((pair) => {
              const [personId = '', deputyId = ''] = pair.split(' ')
              return { personId, deputyId }
            }),
          }
          await seat(chart)
          const { id, number } = await file()
          const concerned: Concerned =
            about.kind === 'unit'
              ? { kind: 'unit', id: `u${about.nth}` }
              : { kind: 'person', id: ids[about.who] }
          await declare(id, concerned)
          for (const who of STAFF) {
            const aside = mustStepAside(ids[who], [concerned], chart)
            const open = aside ? await openDoors(id, tokens[who]) : []
            assert.deepEqual(open, [], `${who} must step aside`)
            assert.equal(await listed(number, tokens[who]), !aside, who)
          }
        }),
        { numRuns: 25, endOnFailure: true },
      )
    })

    it('goes to the county when nobody is left to approve', async () => {
      await seat({
        units: [{ id: 'u0', name: '党政综合办公室', parentId: null }],
        posts: STAFF.map((who) => ({ personId: ids[who], unitId: 'u0' })),
        deputyships: [],
      })
      const outcome = await declare((await file()).id, { kind: 'unit', id: 'u0' })
      assert.match(outcome.nobodyLeft, /县级主管部门/)
      assert.equal(outcome.staysOpenToMe, false)
    })

    it('opens again when the recusal is lifted by somebody who stayed', async () => {
      await seat({
        units: [{ id: 'u0', name: '党政综合办公室', parentId: null }],
        posts: [{ personId: ids.clerk, unitId: 'u0' }],
        deputyships: [],
      })
      const { id, number } = await file()
      await declare(id, { kind: 'unit', id: 'u0' })
      assert.equal(await listed(number, tokens.clerk), false)
      const { body } = await call(server, listRecusals, [{ id }, { token: tokens.head }])
      assert.equal(body.recusals[0]!.name, '党政综合办公室')
      const lifting = { id, recusalId: body.recusals[0]!.id, because: '登记错了' }
      const lifted = await call(server, liftRecusal, [lifting, { token: tokens.head, key: newKey() }])
      assert.deepEqual(lifted.body, { recusals: [] })
      assert.equal(await listed(number, tokens.clerk), true)
    })

    it('is not declared twice on the same ground, nor about somebody unknown', async () => {
      const { id } = await file()
      const put = (concerned: Concerned) =>
        call(server, declareRecusal, [
          { id, concerned, ground: '本人是当事人' },
          { token: tokens.head, key: newKey() },
        ])
      assert.equal((await put({ kind: 'unit', id: 'u0' })).status, 200)
      assert.equal((await put({ kind: 'unit', id: 'u0' })).error.code, 'act_not_allowed')
      const unknown = await put({ kind: 'person', id: 'nobody' })
      assert.equal(unknown.error.code, 'invalid_field')
      assert.equal(unknown.error.field, 'concerned')
    })
  })
})
