import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../../cloud/adapters/postgres/open-storage'
import { wechatLogin } from '../../../../cloud/adapters/identity/wechat-login'
import { wechatClient } from '../../../../cloud/adapters/wechat/wechat-client'
import { WechatError, type Wechat } from '../../../../cloud/ports/wechat'
import { openInMemory } from '../../../support/databases'
import { LISTED_CODES, type WechatCall } from '../../../support/fake-wechat/codes'
import { startFakeWechat, type FakeWechat } from '../../../support/fake-wechat/server'
import { fixedClock, township } from '../../../support/storage-fixtures'

const PERSON = { openid: 'o-zhang', scene: 2 } as const
const MESSAGE = { openid: 'o-zhang', templateId: 't', page: 'pages/mine/index', fields: { thing1: '好' } }
const CODE = { scene: 'd-1', page: 'pages/home/index', width: 430 }

const retry = (waitSeconds: number) => ({ waitSeconds })
const MISSET = 'misset'
/** What every call with a token makes of the codes of the token, of a busy server and of a used quota. */
const OF_EVERY_TOKEN = {
  [-1]: retry(30),
  40001: retry(0),
  40014: retry(0),
  42001: retry(0),
  45009: retry(600),
}

/** What each call makes of each code: a value, an error to try again, or settings to be mended. */
const EXPECTED: Readonly<Record<WechatCall, Readonly<Record<number, unknown>>>> = {
  code2session: {
    [-1]: retry(30),
    40013: MISSET,
    40029: null,
    40163: null,
    40226: null,
    45011: retry(60),
  },
  stable_token: {
    [-1]: retry(30),
    40002: MISSET,
    40013: MISSET,
    40125: MISSET,
    40164: MISSET,
    45009: retry(600),
    45011: retry(60),
    61004: MISSET,
  },
  getuserphonenumber: { ...OF_EVERY_TOKEN, 40013: MISSET, 40029: null, 45011: retry(60) },
  subscribe_send: {
    ...OF_EVERY_TOKEN,
    40003: 'unknown_person',
    40037: 'template_gone',
    41030: 'page_gone',
    43101: 'no_consent',
    47003: 'fields_refused',
  },
  msg_sec_check: {
    ...OF_EVERY_TOKEN,
    40003: 'unchecked',
    40129: MISSET,
    43104: 'unchecked',
    44002: 'pass',
    47001: MISSET,
    61010: 'unchecked',
  },
  media_check_async: {
    ...OF_EVERY_TOKEN,
    40003: null,
    40129: MISSET,
    43104: null,
    47001: MISSET,
    61010: null,
  },
  getwxacodeunlimit: { ...OF_EVERY_TOKEN, 40129: MISSET, 40169: MISSET, 41030: null },
  generate_urllink: { ...OF_EVERY_TOKEN, 40165: MISSET, 44990: retry(60), 85400: MISSET },
}

describe('WeChat', () => {
  let storage: PostgresStorage
  let fake: FakeWechat
  let pauses: number[]
  let ticks = 0
  before(async () => {
    fake = await startFakeWechat()
    storage = await openInMemory()
    await storage.putTenant(township())
  })
  after(async () => {
    await fake.stop()
    await storage.close()
  })
  beforeEach(() => {
    fake.forgetCounts()
    pauses = []
  })

  const settings = (timeoutMs = 3000) => {
    const { appId, secret } = fake.world
    return { appId, secret, baseUrl: fake.origin, timeoutMs }
  }
  const client = (timeoutMs?: number): Wechat =>
    wechatClient(settings(timeoutMs), {
      storage,
      clock: fixedClock(),
      pause: async (ms) => void pauses.push(ms),
      ticks: () => ticks,
    })

  const MAKE: Readonly<Record<WechatCall, (wechat: Wechat) => Promise<unknown>>> = {
    code2session: () => wechatLogin(settings())('a code'),
    stable_token: async (wechat) => {
      await storage.db.deleteFrom('access_token').where('tenant', '=', 'zhanxi').execute()
      return wechat.linkTo('zhanxi', { page: 'pages/home/index', query: '' })
    },
    getuserphonenumber: (wechat) => wechat.phoneNumberOf('zhanxi', 'a code'),
    subscribe_send: async (wechat) => (await wechat.send('zhanxi', MESSAGE)).outcome,
    msg_sec_check: async (wechat) =>
      (await wechat.checkText('zhanxi', { ...PERSON, content: '路灯坏了' })).verdict,
    media_check_async: (wechat) => wechat.checkPicture('zhanxi', { ...PERSON, url: 'https://x/y' }),
    getwxacodeunlimit: (wechat) => wechat.codeOfPage('zhanxi', CODE),
    generate_urllink: (wechat) => wechat.linkTo('zhanxi', { page: 'pages/home/index', query: '' }),
  }

  for (const [call, codes] of Object.entries(LISTED_CODES) as [WechatCall, readonly number[]][])
    for (const code of codes)
      it(`${call} ${code} is what the table says, and nothing secret is in its error`, async () => {
        const expected = EXPECTED[call][code]
        assert.notEqual(expected, undefined, 'the table knows every listed code')
        fake.always(call, code)
        const made = await MAKE[call](client()).catch((error: unknown) => error)
        fake.always(call, null)
        if (!(made instanceof WechatError)) return assert.deepEqual(made, expected)
        assert.equal(made.errcode, code)
        assert.equal(made.rid, `fake-${code}`)
        assert.equal(made.retryable, expected !== MISSET)
        if (expected !== MISSET) assert.deepEqual({ waitSeconds: made.waitSeconds }, expected)
        assert.doesNotMatch(`${made.stack} ${JSON.stringify(made)}`, /geheim|token-\d|o-zhang|a code|路灯/)
      })

  it('is asked three times at most while it is busy, with growing pauses', async () => {
    fake.order('generate_urllink', -1, -1)
    assert.equal(await MAKE.generate_urllink(client()), 'https://wxaurl.cn/fake')
    assert.deepEqual(pauses, [200, 800])
    assert.equal(fake.count('generate_urllink'), 3)
    fake.order('generate_urllink', -1, -1, -1)
    await assert.rejects(MAKE.generate_urllink(client()), { errcode: -1, retryable: true })
    assert.equal(fake.count('generate_urllink'), 6)
  })

  it('is left alone once a quota is used up, and asked again after that', async () => {
    const one = client()
    fake.order('subscribe_send', 45009)
    await assert.rejects(MAKE.subscribe_send(one), { errcode: 45009 })
    await assert.rejects(MAKE.subscribe_send(one), { errcode: 45009 })
    assert.equal(fake.count('subscribe_send'), 1)
    assert.equal(await MAKE.msg_sec_check(one), 'pass', 'other calls go on')
    ticks += 600_001
    assert.equal(await MAKE.subscribe_send(one), 'template_gone')
  })

  it('that says nothing, nothing readable or too much is a trouble that passes', async () => {
    for (const strange of [
      'silence',
      { body: '<html>' },
      { body: '[]' },
      { body: '{"errcode":"x"}' },
    ] as const) {
      fake.order('generate_urllink', strange)
      await assert.rejects(MAKE.generate_urllink(client(strange === 'silence' ? 150 : 3000)), (error) => {
        assert.ok(error instanceof WechatError)
        assert.deepEqual([error.errcode, error.retryable], [-2, true])
        assert.doesNotMatch(`${error.stack}`, /token-\d|geheim/)
        return true
      })
    }
  })

  it('gives a code as PNG; JSON under the media type of a picture is read as what it is', async () => {
    fake.world.pages.add(CODE.page)
    const png = await client().codeOfPage('zhanxi', CODE)
    assert.deepEqual([...(png ?? []).slice(0, 4)], [0x89, 0x50, 0x4e, 0x47])
    fake.order('getwxacodeunlimit', {
      body: '{"errcode":40001,"errmsg":"invalid credential"}',
      mediaType: 'image/png',
    })
    assert.notEqual(await client().codeOfPage('zhanxi', CODE), null, 'asked again with another token')
    fake.order('getwxacodeunlimit', { body: '{"errcode":0}', mediaType: 'image/png' })
    await assert.rejects(client().codeOfPage('zhanxi', CODE), { errcode: -2 })
  })

  it('judges a long text in parts, and the worst part counts', async () => {
    const long = '盏'.repeat(2499)
    const judged = await client().checkText('zhanxi', { ...PERSON, content: `${long}😀${long}违规${long}` })
    assert.equal(judged.verdict, 'risky')
    const parts = fake.bodiesOf('msg_sec_check').map(({ content }) => String(content))
    assert.ok(parts.every((part) => part.length <= 2500 && !/\ud83d$/.test(part)))
    assert.equal(fake.count('msg_sec_check'), 3, 'nothing more is asked once one part is risky')
    assert.equal((await client().checkText('zhanxi', { ...PERSON, content: '  ' })).verdict, 'pass')
    assert.equal((await client().checkText('zhanxi', { ...PERSON, content: '有点可疑' })).verdict, 'review')
    fake.order('msg_sec_check', { body: '{"errcode":0,"result":{"suggest":"new"}}' })
    assert.equal((await client().checkText('zhanxi', { ...PERSON, content: '好' })).verdict, 'review')
  })

  it('gives the number behind a code once', async () => {
    fake.world.phoneCodes.set('once', '13800138000')
    assert.equal(await client().phoneNumberOf('zhanxi', 'once'), '13800138000')
    assert.equal(await client().phoneNumberOf('zhanxi', 'once'), null)
  })

  it('knows nothing of a township that does not exist', async () => {
    await assert.rejects(client().linkTo('nowhere', { page: 'p', query: '' }), /no such township/)
  })
})
