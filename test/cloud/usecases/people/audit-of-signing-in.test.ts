import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { endDevices } from '../../../../src/contract/devices'
import {
  agreeToRemoval,
  askRemoval,
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  giveSecondFactor,
  setSignInRule,
} from '../../../../src/contract/second-factor'
import { confirmSession, readSession, signIn } from '../../../../src/contract/sessions'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { CodeApp, setSecondFactor } from '../../../support/second-factor-forms'
import { startServer, type TestServer } from '../../../support/server'

const OF_SIGNING_IN = /^\/(confirm|second-factor|devices|sign-in-rule|accounts\/:id\/second-factor)/

onOneDatabase((database) => {
  describe('no change to how somebody signs in without its audit entry', () => {
    let server: TestServer
    let head = ''
    let county = ''
    let reviewer = ''
    let waiting = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      const token = await tokenOf(server, 'head')
      head = (await setSecondFactor(server, { ...server.accounts.head, token })).token
      county = await tokenOf(server, 'county')
      const first = await tokenOf(server, 'reviewer')
      reviewer = (await setSecondFactor(server, { ...server.accounts.reviewer, token: first })).token
      waiting = (await call(server, signIn, [server.accounts.reviewer])).body.token
    })
    after(() => server.stop())

    const idOf = async (token: string) => (await call(server, readSession, [{}, { token }])).body.personId
    const scenarios = new Scenarios()
    scenarios.add(
      endDevices,
      async () => {
        await tokenOf(server, 'clerk')
        return [{}, await tokenOf(server, 'clerk')]
      },
      async () => [{ id: 'nowhere' }, head],
    )
    scenarios.add(
      confirmSession,
      async () => [{ secret: server.accounts.clerk.password }, await tokenOf(server, 'clerk')],
      async () => [{ secret: '' }, await tokenOf(server, 'clerk')],
    )
    scenarios.add(
      beginSecondFactor,
      async () => [{ password: server.accounts.clerk.password }, await tokenOf(server, 'clerk')],
      async () => [{ password: 'wrong' }, await tokenOf(server, 'clerk')],
    )
    scenarios.add(
      confirmSecondFactor,
      async () => {
        const token = await tokenOf(server, 'handler')
        const { password } = server.accounts.handler
        const { secret } = (await call(server, beginSecondFactor, [{ password }, { token }])).body
        return [{ code: new CodeApp(server, secret.replaceAll(' ', '')).next() }, token]
      },
      async () => [{ code: '123456' }, await tokenOf(server, 'clerk')],
    )
    scenarios.add(
      giveSecondFactor,
      async () => {
        const { app } = await setSecondFactor(server, {
          ...server.accounts.mayor,
          token: await tokenOf(server, 'mayor'),
        })
        const { token } = (await call(server, signIn, [server.accounts.mayor])).body
        return [{ code: app.next() }, token]
      },
      async () => [{ code: '1' }, waiting],
    )
    scenarios.add(
      endSecondFactor,
      async () => {
        const { password } = server.accounts.village
        const { app, token } = await setSecondFactor(server, {
          password,
          token: await tokenOf(server, 'village'),
        })
        return [{ password, code: app.next() }, token]
      },
      async () => [{ password: 'wrong', code: '123456' }, reviewer],
    )
    scenarios.add(
      setSignInRule,
      async () => [{ isNeeded: false }, head],
      async () => [{ isNeeded: true }, county],
    )
    scenarios.add(
      askRemoval,
      async () => [{ id: await idOf(reviewer), reason: '手机丢了' }, head],
      async () => [{ id: await idOf(head), reason: '手机丢了' }, head],
    )
    scenarios.add(
      agreeToRemoval,
      async () => {
        const id = await idOf(reviewer)
        await call(server, askRemoval, [{ id, reason: '手机丢了' }, { token: head }])
        return [{ id }, county]
      },
      async () => [{ id: await idOf(county) }, head],
    )

    const changes = [...DOORS.staff, ...DOORS.session]
      .filter(({ door: { method, path } }) => method === 'POST' && OF_SIGNING_IN.test(path))
      .map(({ door }) => door)
    itAuditsEvery(changes, scenarios, () => server)
  })
})
