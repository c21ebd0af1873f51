import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { followSubject } from '../../../../src/contract/follows'
import { deleteOwnData, exportOwnData, readOwnData } from '../../../../src/contract/own-data'
import { linkPhone, signInByPhone } from '../../../../src/contract/phones'
import { readSession } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { codeFor } from '../../../support/phone-forms'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'

const PHONE = '13908760001'

onOneDatabase((database) => {
  describe('what is kept about me', () => {
    let server: TestServer
    let token = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token = await guestToken(server)
      await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
      const follow = { kind: 'keyword', subject: '低保', rhythm: 'immediate' }
      await call(server, followSubject, [follow, { token, key: newKey() }])
      await call(server, linkPhone, [{ phone: PHONE, code: await codeFor(server, PHONE) }, { token }])
    })
    after(() => server.stop())

    const view = async (of: string) => (await call(server, readOwnData, [{}, { token: of }])).body
    const countsOf = (lines: Awaited<ReturnType<typeof view>>['lines']) =>
      Object.fromEntries(lines.map(({ kind, count }) => [kind, count]))

    it('is told by kind, with what deleting would do', async () => {
      const { lines, inHand, mayDelete } = await view(token)
      const { requests, follows, phone, wechat } = countsOf(lines)
      assert.deepEqual([requests, follows, phone, wechat], [1, 1, 1, 0])
      assert.deepEqual([inHand.length, mayDelete], [1, true])
      assert.match(lines[0]?.staysBecause ?? '', /档案/)
    })

    it('comes as a zip with a page and JSON, whole and nobody else’s', async () => {
      const other = await guestToken(server)
      const form = requestForm()
      await call(server, submitInformationRequest, [form, { token: other, key: newKey() }])
      const { bytes, status } = await callFile(server, exportOwnData, [{}, { token }])
      assert.equal(status, 200)
      const files = unzipSync(bytes)
      const json = JSON.parse(strFromU8(files['我的资料.json'] ?? new Uint8Array())) as Record<
        string,
        unknown[]
      >
      assert.equal(json.政府信息公开申请?.length, 1)
      assert.equal(json.申请表上的个人信息?.length, 1)
      assert.deepEqual(json.手机号码, [PHONE])
      const page = strFromU8(files['我的资料.html'] ?? new Uint8Array())
      assert.ok(page.includes(form.applicant.name), 'the name as it was written')
      for (const title of ['来信', '点题', '对草案的意见', '关注', '消息', '谁看过我的资料'])
        assert.ok(page.includes(`<h2>${title}（`), title)
    })

    it('goes where it may, stays where a law keeps it, and every session ends', async () => {
      const code = await codeFor(server, PHONE)
      const elsewhere = (await call(server, signInByPhone, [{ phone: PHONE, code }])).body.token
      const before = await server.storage.read(server.tenant, ({ cases }) => cases.listOpen())
      assert.equal((await call(server, deleteOwnData, [{ sure: '好' }, { token }])).status, 422)
      const gone = await call(server, deleteOwnData, [{ sure: '删除' }, { token }])
      assert.ok(gone.body.deleted.includes('关注') && !gone.body.deleted.includes('来信'))
      for (const of of [token, elsewhere])
        assert.equal((await call(server, readSession, [{}, { token: of }])).status, 401)
      const again = await call(server, signInByPhone, [{ phone: PHONE, code: await codeFor(server, PHONE) }])
      assert.deepEqual(countsOf((await view(again.body.token)).lines).requests, 0)
      const left = await server.storage.read(server.tenant, ({ cases }) => cases.listOpen())
      assert.equal(left?.length, before?.length)
    })

    const scenarios = new Scenarios()
    scenarios.add(
      deleteOwnData,
      async () => [{ sure: '删除' }, await guestToken(server)],
      async () => [{ sure: '删除' }, await tokenOf(server, 'clerk')],
    )
    const changes = DOORS.session
      .filter(({ door: { method, path } }) => method === 'POST' && path.startsWith('/own-data'))
      .map(({ door }) => door)
    itAuditsEvery(changes, scenarios, () => server)
  })
})
