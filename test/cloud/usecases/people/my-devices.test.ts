import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { endDevices, listMyDevices } from '../../../../src/contract/devices'
import { readSession, signIn } from '../../../../src/contract/sessions'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'

onOneDatabase((database) => {
  describe('where I am signed in', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const signedIn = async (agent: string) => {
      const headers = { 'user-agent': agent }
      return (await call(server, signIn, [server.accounts.clerk, { headers }])).body.token
    }
    const alive = async (token: string) => (await call(server, readSession, [{}, { token }])).status === 200

    it('is listed with the kind of device and when, and one place or all others are signed out', async () => {
      const [phone, desk, library] = [await signedIn(IPHONE), await signedIn(WINDOWS), await signedIn('')]
      const { devices } = (await call(server, listMyDevices, [{}, { token: phone }])).body
      assert.deepEqual(
        devices.map(({ device, isThis }) => [device, isThis]).sort(),
        [
          ['unknown', false],
          ['wechat_ios', true],
          ['windows', false],
        ].sort(),
      )
      assert.match(devices[0]?.openedAt ?? '', /^2026-03-02T/)
      const id = devices.find(({ device }) => device === 'windows')?.id ?? ''
      const left = await call(server, endDevices, [{ id }, { token: phone }])
      assert.equal(left.body.devices.length, 2)
      assert.deepEqual([await alive(phone), await alive(desk), await alive(library)], [true, false, true])
      assert.equal((await call(server, endDevices, [{ id }, { token: phone }])).status, 404)
      await call(server, endDevices, [{}, { token: phone }])
      assert.deepEqual([await alive(phone), await alive(library)], [true, false])
    })

    it('is nobody else’s to end, and says when it was last used, to the hour', async () => {
      const mine = await guestToken(server)
      const theirs = await signedIn(WINDOWS)
      const id = (await call(server, listMyDevices, [{}, { token: theirs }])).body.devices[0]?.id ?? ''
      assert.equal((await call(server, endDevices, [{ id }, { token: mine }])).status, 404)
      assert.equal(await alive(theirs), true)
      server.setToday('2026-03-05')
      await alive(mine)
      const [own] = (await call(server, listMyDevices, [{}, { token: mine }])).body.devices
      assert.deepEqual([own?.openedAt.slice(0, 10), own?.usedAt.slice(0, 10)], ['2026-03-02', '2026-03-05'])
      server.setToday('2026-03-02')
    })
  })
})
