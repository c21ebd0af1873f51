import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyComplaints } from '../../../../src/contract/complaints'
import { followSubject, listMyFollows } from '../../../../src/contract/follows'
import { listMyCases, withdrawMyCase } from '../../../../src/contract/my-cases'
import { linkPhone, linkWechatPhone } from '../../../../src/contract/phones'
import { readSession, signInWithWechat } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { listMyTopics } from '../../../../src/contract/topics'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { call, newKey } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { codeFor } from '../../../support/phone-forms'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { nameOne } from '../../../support/topic-forms'

onOneDatabase((database) => {
  describe('one resident who was known in two ways', () => {
    let server: TestServer
    let wechat: FakeWechat
    let phones = 0
    before(async () => {
      wechat = await startFakeWechat()
      const { appId, secret } = wechat.world
      const account = { appId, secret, baseUrl: wechat.origin }
      server = await startServer({ database, today: '2026-03-02', documents: false, wechat: account })
    })
    after(async () => {
      await server.stop()
      await wechat.stop()
    })

    const newPhone = (): string => `1390877${String((phones += 1)).padStart(4, '0')}`
    const link = async (token: string, phone: string, join?: boolean) =>
      call(server, linkPhone, [
        { phone, code: await codeFor(server, phone), ...(join ? { join } : {}) },
        { token },
      ])
    const byWechat = async (): Promise<string> => {
      const openid = `o-${newPhone()}`
      wechat.world.loginCodes.set(openid, openid)
      return (await call(server, signInWithWechat, [{ code: openid }])).body.token
    }
    /** Has a request, a letter, a topic, and follows two columns. */
    const withMatters = async (token: string): Promise<string> => {
      const key = newKey()
      await call(server, submitInformationRequest, [requestForm(), { token, key }])
      await sendLetter(server, token)
      await nameOne(server, token)
      for (const subject of ['budget', 'land'])
        await call(server, followSubject, [
          { kind: 'keyword', subject },
          { token, key: newKey() },
        ])
      return key
    }
    const matters = async (token: string) => ({
      requests: (await call(server, listMyCases, [{}, { token }])).body.cases.length,
      letters: (await call(server, listMyComplaints, [{}, { token }])).body.complaints.length,
      topics: (await call(server, listMyTopics, [{}, { token }])).body.topics.length,
      follows: (await call(server, listMyFollows, [{}, { token }])).body.follows.length,
    })
    const whoIs = async (token: string) => (await call(server, readSession, [{}, { token }])).body.personId

    const BOTH = { requests: 2, letters: 2, topics: 2, follows: 2 }

    it('has all of both from then on, on both phones, after having been asked', async () => {
      const [web, mini, phone] = [await guestToken(server), await byWechat(), newPhone()]
      const key = await withMatters(web)
      await withMatters(mini)
      await link(web, phone)
      assert.equal((await link(mini, phone)).error?.code, 'phone_of_another')
      assert.equal((await matters(mini)).requests, 1)
      const former = await whoIs(web)
      assert.equal((await link(mini, phone, true)).status, 200)
      assert.deepEqual([await matters(mini), await matters(web)], [BOTH, BOTH])
      assert.equal(await whoIs(web), await whoIs(mini))
      assert.notEqual(await whoIs(mini), former)
      // What the web phone sends again because its answer was lost is still the same request.
      await call(server, submitInformationRequest, [requestForm(), { token: web, key }])
      assert.deepEqual(await matters(web), BOTH)
      await server.storage.rebuildProjections()
      assert.deepEqual(await matters(mini), BOTH)
    })

    it('acts on what the other one began', async () => {
      const [web, mini, phone] = [await guestToken(server), await byWechat(), newPhone()]
      await withMatters(web)
      await link(web, phone)
      await link(mini, phone, true)
      const [mine] = (await call(server, listMyCases, [{}, { token: mini }])).body.cases
      const input = { id: mine?.id ?? '', seq: 1 }
      const withdrawn = await call(server, withdrawMyCase, [input, { token: mini, key: newKey() }])
      assert.equal(withdrawn.status, 200)
    })

    it('is joined once more to a third, and all of it comes along', async () => {
      const tokens = [await guestToken(server), await guestToken(server), await byWechat()]
      const phone = newPhone()
      for (const token of tokens) {
        await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
        await link(token, phone, true)
      }
      for (const token of tokens) assert.equal((await matters(token)).requests, 3)
      await server.storage.rebuildProjections()
      assert.equal((await matters(tokens[0] ?? '')).requests, 3)
    })

    it('stays two where each has a WeChat of its own, also by the button of WeChat', async () => {
      const [one, other, phone] = [await byWechat(), await byWechat(), newPhone()]
      await link(one, phone)
      assert.equal((await link(other, phone, true)).error?.code, 'two_wechats')
      wechat.world.phoneCodes.set('button', phone)
      const pressed = await call(server, linkWechatPhone, [{ code: 'button', join: true }, { token: other }])
      assert.equal(pressed.error?.code, 'two_wechats')
      assert.notEqual(await whoIs(one), await whoIs(other))
    })
  })
})
