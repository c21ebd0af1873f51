import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import {
  readAppointment,
  readLeadingGroup,
  readLeadingGroupDesk,
} from '../../../../src/contract/leading-group'
import { readSession } from '../../../../src/contract/sessions'
import { endedOn, newAppointment, onAppointment } from '../../../support/appointment-forms'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the leading group', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const account of ['clerk', 'handler', 'head', 'mayor'] as const)
        tokens[account] = await tokenOf(server, account)
    })
    after(() => server.stop())
    const desk = (account = 'clerk') => ({ server, token: tokens[account] ?? '' })
    const idOf = async (account: string) =>
      (await call(server, readSession, [{}, { token: tokens[account] }])).body.personId
    const rolesOf = async (account: string, today: string) => {
      server.setToday(today)
      const { body } = await call(server, readSession, [{}, { token: tokens[account] }])
      server.setToday('2026-03-02')
      return body.roles
    }

    it('gives the role of approval from its first to its last day, by nobody’s own hand', async () => {
      const written = await newAppointment(desk('head'), { personId: await idOf('handler'), name: '李四' })
      assert.equal(written.status, 200)
      assert.deepEqual(await rolesOf('handler', '2026-03-10'), ['handler'])
      const itself = await onAppointment(desk('head'), written.body, { act: 'confirm' })
      assert.match(itself.error?.message ?? '', /登记的人不能自己确认/)
      const confirmed = await onAppointment(desk('mayor'), written.body, { act: 'confirm' })
      assert.equal(confirmed.body.statusText, '已确认')
      assert.deepEqual(await rolesOf('handler', '2026-03-09'), ['handler'])
      assert.deepEqual(await rolesOf('handler', '2026-03-10'), ['handler', 'mayor'])
      const early = await onAppointment(desk('mayor'), confirmed.body, endedOn('2026-03-09'))
      assert.deepEqual([early.status, early.error?.field], [422, 'act.lastOn'])
      await onAppointment(desk('mayor'), confirmed.body, endedOn('2026-03-25'))
      assert.deepEqual(await rolesOf('handler', '2026-03-25'), ['handler', 'mayor'])
      assert.deepEqual(await rolesOf('handler', '2026-03-26'), ['handler'])
    })

    it('takes the role of the account over, so that it ends with the appointment', async () => {
      const own = await newAppointment(desk(), {
        personId: await idOf('mayor'),
        name: '王五',
        from: '2026-03-02',
      })
      assert.ok(own.body.follows.confirm.some((text) => text.includes('以任职为准')))
      const about = await onAppointment(desk('mayor'), own.body, { act: 'confirm' })
      assert.match(about.error?.message ?? '', /不能办理自己的任职/)
      const held = await onAppointment(desk('head'), own.body, { act: 'confirm' })
      assert.equal(held.status, 200)
      await onAppointment(desk('head'), held.body, endedOn('2026-03-20'))
      assert.deepEqual(await rolesOf('mayor', '2026-03-20'), ['mayor'])
      assert.deepEqual(await rolesOf('mayor', '2026-03-21'), [])
      const { body } = await call(server, readAppointment, [{ id: own.body.id }, { token: tokens.clerk }])
      assert.equal(body.statusText, '已登记免职')
    })

    it('is shown to everybody with names and offices, and to the desk on any day', async () => {
      const open = async (today: string) => {
        server.setToday(today)
        const { body } = await call(server, readLeadingGroup, [{}])
        server.setToday('2026-03-02')
        return body.members
      }
      const members = await open('2026-03-12')
      assert.deepEqual(
        members.map(({ name, postText }) => `${name}${postText}`),
        ['王五组长', '李四组长'],
      )
      assert.ok(!JSON.stringify(members).includes('personId'))
      const at = async (on: string) =>
        (await call(server, readLeadingGroupDesk, [{ on }, { token: tokens.clerk }])).body
      assert.deepEqual((await at('2026-02-01')).held, [])
      const both = await at('2026-03-12')
      assert.equal(both.held.length, 2)
      assert.ok(both.problems.some((text) => text.includes('组长有2位')))
    })

    it('is amended from a day on, and shown so from that day, to everybody and at the desk', async () => {
      const written = await newAppointment(desk(), { post: 'member', name: '钱六', office: '综治专干' })
      const confirmed = await onAppointment(desk('head'), written.body, { act: 'confirm' })
      const change = { name: '钱六', office: '司法所长', documentTitle: '关于调整的通知', documentNumber: '' }
      const early = await onAppointment(desk('head'), confirmed.body, {
        ...{ act: 'amend', asOf: '2026-03-01', ...change },
      })
      assert.deepEqual([early.status, early.error?.field], [422, 'act.asOf'])
      const done = await onAppointment(desk('head'), confirmed.body, {
        act: 'amend',
        asOf: '2026-03-15',
        ...change,
      })
      assert.equal(done.body.story.at(-1)?.title, '更改姓名或职务')
      const officeOn = async (today: string) => {
        server.setToday(today)
        const { members } = (await call(server, readLeadingGroup, [{}])).body
        server.setToday('2026-03-02')
        return members.find(({ name }) => name === '钱六')?.office
      }
      assert.deepEqual([await officeOn('2026-03-14'), await officeOn('2026-03-15')], ['综治专干', '司法所长'])
      const listed = async (on: string) =>
        (await call(server, readLeadingGroupDesk, [{ on }, { token: tokens.clerk }])).body.appointments.find(
          (each) => each.id === done.body.id,
        )?.state.facts.office
      assert.deepEqual([await listed('2026-03-14'), await listed('2026-03-15')], ['综治专干', '司法所长'])
    })

    it('is told to whoever may confirm, refused for a telephone number, and closed to residents', async () => {
      const { body } = await call(server, listMyNotices, [{ cursor: '' }, { token: tokens.head }])
      assert.ok(body.notices.some(({ title }) => title.includes('领导小组任职')))
      const personal = await newAppointment(desk(), { office: '镇长13812345678' })
      assert.deepEqual([personal.status, personal.error?.field], [422, 'office'])
      const unknown = await newAppointment(desk(), { personId: 'nobody' })
      assert.deepEqual([unknown.status, unknown.error?.field], [422, 'personId'])
      assert.equal((await newAppointment(desk('handler'))).status, 403)
      const token = await guestToken(server)
      assert.equal((await call(server, readLeadingGroupDesk, [{ on: '' }, { token }])).status, 403)
    })

    it('gives the same roles after a rebuild', async () => {
      await server.storage.rebuildProjections()
      assert.deepEqual(await rolesOf('handler', '2026-03-10'), ['handler', 'mayor'])
    })
  })
})
