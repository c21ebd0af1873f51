import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { readPageLink } from '../../../../src/contract/board-notice'
import { listDocuments } from '../../../../src/contract/list-documents'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { LISTED_CODES } from '../../../support/fake-wechat/codes'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { call } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('a link to send to people', () => {
    let server: TestServer
    let wechat: FakeWechat
    let clerk: string
    let ids: readonly string[] = []
    before(async () => {
      wechat = await startFakeWechat()
      const { appId, secret } = wechat.world
      const settings = { appId, secret, baseUrl: wechat.origin }
      server = await startServer({ database, today: '2026-03-02', documents: false, wechat: settings })
      clerk = await tokenOf(server, 'clerk')
      await server.storage.write(server.tenant, async ({ documents }) => {
        for (const title of ['低保政策', '医保政策'])
          await documents.put(someDocument({ title }), [someVersion('正文')])
      })
      const listed = await call(server, listDocuments, [{ q: '', column: '', cursor: '' }])
      ids = listed.body.items.map(({ id }) => id)
    })
    after(async () => {
      await server.stop()
      await wechat.stop()
    })
    beforeEach(() => wechat.forgetCounts())

    const link = (id: string, token = clerk) =>
      call(server, readPageLink, [{ kind: 'document', id }, { token }])
    const asked = () => wechat.count('generate_urllink')

    it('opens the page of the mini-program in this township, and is the same as long as it stays good for a week', async () => {
      const [id = ''] = ids
      const made = (await link(id)).body
      assert.deepEqual([made.address, made.opens], ['https://wxaurl.cn/fake', 'program'])
      assert.match(made.goodUntil ?? '', /^2026-04-01/)
      const [body] = wechat.bodiesOf('generate_urllink')
      assert.deepEqual(
        [body?.path, body?.query],
        ['pages/disclosures/document/index', `id=${encodeURIComponent(id)}&township=${server.tenant}`],
      )
      server.setToday('2026-03-24')
      assert.equal((await link(id)).body.goodUntil, made.goodUntil)
      assert.equal(asked(), 1)
      server.setToday('2026-03-26')
      assert.match((await link(id)).body.goodUntil ?? '', /^2026-04-25/)
      assert.equal(asked(), 2)
      server.setToday('2026-03-02')
    })

    it('is one of the web for every code by which WeChat makes none, and nothing of it is kept', async () => {
      const [, id = ''] = ids
      for (const code of LISTED_CODES.generate_urllink) {
        wechat.always('generate_urllink', code)
        const { body, status } = await link(id)
        assert.deepEqual([status, body.opens, body.goodUntil], [200, 'web', null], `code ${code}`)
        assert.match(body.address, /^http.*\//)
      }
      wechat.always('generate_urllink', null)
    })

    it('is for the desk only, and of what is public only', async () => {
      assert.equal((await link(ids[0] ?? '', await guestToken(server))).error?.code, 'forbidden')
      assert.equal((await link('none')).error?.code, 'not_found')
      assert.equal(asked(), 0)
    })
  })
})
