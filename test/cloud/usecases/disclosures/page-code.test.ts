import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { downloadPageCode } from '../../../../src/contract/board-notice'
import { listDocuments } from '../../../../src/contract/list-documents'
import { idOfScene } from '../../../../src/domain/open-data/page-scene'
import { someDocument, someVersion } from '../../../support/case-builders'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { ONE_PIXEL } from '../../../support/fake-wechat/answers'
import { call, callFile } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

describe('a code for the notice board', () => {
  let server: TestServer
  let wechat: FakeWechat
  let clerk: string
  let id: string
  before(async () => {
    wechat = await startFakeWechat()
    const { appId, secret } = wechat.world
    const settings = { appId, secret, baseUrl: wechat.origin }
    server = await startServer({ today: '2026-03-02', documents: false, wechat: settings })
    clerk = await tokenOf(server, 'clerk')
    await server.storage.write(server.tenant, async ({ documents, villages }) => {
      await documents.put(someDocument({ title: '低保政策' }), [someVersion('正文')])
      const known = { kind: 'village', position: 1, groupCount: null, phone: '', boardPlace: '' } as const
      await villages.add('guanshang', { ...known, name: '关上村' } as never)
    })
    id = (await call(server, listDocuments, [{ q: '', column: '', cursor: '' }])).body.items[0]?.id ?? ''
  })
  after(async () => {
    await server.stop()
    await wechat.stop()
  })
  beforeEach(() => {
    wechat.forgetCounts()
    wechat.world.pages.add('pages/reading/village/index')
  })

  const code = (kind: string, of = id, token = clerk) =>
    callFile(server, downloadPageCode, [{ kind, id: of }, { token }])
  const nameOf = (made: { readonly headers: Headers }) =>
    decodeURIComponent(made.headers.get('content-disposition') ?? '')

  it('is one of the mini-program whose scene names the document', async () => {
    const made = await code('document')
    assert.equal(made.headers.get('content-type'), 'image/png')
    assert.deepEqual(Buffer.from(made.bytes), ONE_PIXEL)
    assert.match(nameOf(made), /小程序码-低保政策\.png/)
    const [asked] = wechat.bodiesOf('getwxacodeunlimit')
    assert.equal(idOfScene(String(asked?.scene)), id)
    assert.equal(asked?.page, 'pages/disclosures/document/index')
  })

  it('is one for a village too', async () => {
    assert.match(nameOf(await code('village', 'guanshang')), /小程序码-关上村/)
    assert.equal(wechat.bodiesOf('getwxacodeunlimit')[0]?.scene, 'guanshang')
  })

  it('is one of the web where the page is not released, and where WeChat gives none', async () => {
    wechat.world.pages.delete('pages/reading/village/index')
    const made = await code('village', 'guanshang')
    assert.match(nameOf(made), /网页二维码-关上村/)
    assert.deepEqual([...made.bytes.slice(0, 4)], [0x89, 0x50, 0x4e, 0x47])
    assert.ok(made.bytes.length > 300)
    for (const answer of [40125, 45011, { body: '<html>' }] as const) {
      wechat.order('getwxacodeunlimit', answer)
      assert.match(nameOf(await code('document')), /网页二维码/)
    }
  })

  it('is for the desk only, and of what is public only', async () => {
    assert.equal((await code('document', id, await guestToken(server))).error?.code, 'forbidden')
    assert.equal((await code('document', 'none')).error?.code, 'not_found')
    assert.equal((await code('village', 'none')).error?.code, 'not_found')
    assert.equal((await code('person')).error?.code, 'invalid_field')
  })
})
