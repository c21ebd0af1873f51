import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import {
  linkPhone,
  linkWechatPhone,
  readWechatPhone,
  sendPhoneCode,
  signInByPhone,
  unlinkPhone,
} from '../../../../src/contract/phones'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { call } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { codeFor } from '../../../support/phone-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('no change to a phone without its audit entry', () => {
    let server: TestServer
    let wechat: FakeWechat
    let guest = ''
    before(async () => {
      wechat = await startFakeWechat()
      const { appId, secret } = wechat.world
      const account = { appId, secret, baseUrl: wechat.origin }
      server = await startServer({ database, today: '2026-03-02', documents: false, wechat: account })
      guest = await guestToken(server)
    })
    after(async () => {
      await server.stop()
      await wechat.stop()
    })

    let phones = 0
    const newPhone = () => `1390876${String((phones += 1)).padStart(4, '0')}`
    const scenarios = new Scenarios()
    scenarios.add(
      sendPhoneCode,
      async () => [{ phone: newPhone() }, ''],
      async () => [{ phone: '0692-8180000' }, ''],
    )
    const withCode = async () => {
      const phone = newPhone()
      return { phone, code: await codeFor(server, phone) }
    }
    scenarios.add(
      signInByPhone,
      async () => [await withCode(), ''],
      async () => [{ phone: newPhone(), code: '123456' }, ''],
    )
    scenarios.add(
      linkPhone,
      async () => [await withCode(), guest],
      async () => [{ phone: newPhone(), code: '123456' }, guest],
    )
    scenarios.add(
      linkWechatPhone,
      async () => {
        wechat.world.phoneCodes.set('phone-code', newPhone())
        return [{ code: 'phone-code' }, guest]
      },
      async () => [{ code: '' }, guest],
    )
    scenarios.add(
      readWechatPhone,
      async () => {
        wechat.world.phoneCodes.set('read-code', newPhone())
        return [{ code: 'read-code' }, guest]
      },
      async () => [{ code: 'unknown' }, guest],
    )
    scenarios.add(
      unlinkPhone,
      async () => {
        const token = await guestToken(server)
        await call(server, linkPhone, [await withCode(), { token }])
        return [{}, token]
      },
      async () => [{}, await guestToken(server)],
    )

    const changes = DOORS.session
      .filter(({ door: { method, path } }) => method === 'POST' && path.startsWith('/phone'))
      .map(({ door }) => door)
    itAuditsEvery(changes, scenarios, () => server)
  })
})
