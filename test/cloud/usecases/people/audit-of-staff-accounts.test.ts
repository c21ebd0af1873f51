import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { changePassword, readSession } from '../../../../src/contract/sessions'
import {
  actOnStaffAccount,
  issueOneTimePassword,
  openStaffAccount,
} from '../../../../src/contract/staff-accounts'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { newlySignedIn, newStaffAccount, staffAccountFormOf } from '../../../support/staff-account-forms'

const OF_ACCOUNTS = /^\/(accounts(?!\/:id\/second-factor)|password)/

onOneDatabase((database) => {
  describe('no change to an account without its audit entry', () => {
    let server: TestServer
    let head = ''
    let own = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      head = await tokenOf(server, 'head')
      own = (await call(server, readSession, [{}, { token: head }])).body.personId
    })
    after(() => server.stop())

    const keeper = () => ({ server, token: head })
    const scenarios = new Scenarios()
    scenarios.add(
      openStaffAccount,
      async () => [staffAccountFormOf(), head],
      async () => [staffAccountFormOf({ account: 'clerk' }), head],
    )
    const changing = (id: () => Promise<string>) => async () =>
      [
        { id: await id(), act: { act: 'change', displayName: '小王', roles: ['handler'], unitIds: [] } },
        head,
      ] as const
    const newId = async () => (await newStaffAccount(keeper())).body.id
    scenarios.add(
      actOnStaffAccount,
      changing(newId),
      changing(async () => own),
    )
    scenarios.add(
      issueOneTimePassword,
      async () => [{ id: await newId() }, head],
      async () => [{ id: own }, head],
    )
    const choosing = (password: string) => async () => {
      const { password: current, session } = await newlySignedIn(keeper())
      return [{ current, password }, session.token] as const
    }
    scenarios.add(changePassword, choosing('大盈江2月水位真高啊'), choosing('12345678901'))

    const changes = [...DOORS.staff, ...DOORS.session]
      .filter(({ door: { method, path } }) => method === 'POST' && OF_ACCOUNTS.test(path))
      .map(({ door }) => door)
    itAuditsEvery(changes, scenarios, () => server)
  })
})
