import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unsealed, wechatPush } from '../../../../cloud/adapters/wechat/push-seal'
import { seal, signed, wrapped, written, type Form, type Push } from '../../../support/fake-wechat/push'

const KEYS = { appId: 'wx-test', token: 'pushtoken', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const NOW = '2026-03-02T02:00:00.000Z'
const AT = Date.parse(NOW) / 1000
const MESSAGE = { FromUserName: 'o-zhang', CreateTime: AT, MsgType: 'event', Event: 'something_else' }

const push = wechatPush(KEYS)
const openedAt = (now: string, { query, body }: Push) => {
  const { msg_signature: signature = '', timestamp = '', nonce = '' } = query
  return push.open({ signature, timestamp, nonce, body }, now)
}
const good = (form: Form = 'json', at = AT) =>
  wrapped(seal(written(MESSAGE, form), KEYS), { keys: KEYS, form, at })
const minutes = (count: number) => new Date(Date.parse(NOW) + count * 60_000).toISOString()

describe('a push of WeChat', () => {
  it('is opened as its own published example says', () => {
    const sealed = 'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg=='
    const keys = { ...KEYS, appId: 'wxb11529c136998cb6' }
    assert.equal(unsealed(sealed, keys), '我是中文abcd123')
  })

  for (const form of ['json', 'xml'] as const)
    it(`is read as ${form}, the same message as often as it comes`, () => {
      const one = openedAt(NOW, good(form))
      const again = openedAt(minutes(1), good(form, AT + 60))
      assert.ok(one.ok && again.ok)
      assert.equal(one.value.message.Event, 'something_else')
      assert.equal(one.value.identity, again.value.identity)
    })

  const sealedOtherwise = (sealed: string) => wrapped(sealed, { keys: KEYS, form: 'json', at: AT })
  const text = written(MESSAGE, 'json')
  const other = { ...KEYS, aesKey: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefg' }
  const REFUSED: readonly (readonly [why: string, push: Push])[] = [
    [
      'signed with another token',
      wrapped(seal(text, KEYS), { keys: { ...KEYS, token: 'x' }, form: 'json', at: AT }),
    ],
    ['without a signature', { ...good(), query: { ...good().query, msg_signature: '' } }],
    ['with the signature of another text', { ...good(), body: good().body.replace(/.{4}"}$/, 'AAAA"}') }],
    ['sealed for another program', sealedOtherwise(seal(text, { ...KEYS, appId: 'wx-other' }))],
    ['sealed with another key', sealedOtherwise(seal(text, other))],
    [
      'with a padding of nothing',
      sealedOtherwise(seal(text, KEYS, { pad: (length) => Buffer.alloc(32 - (length % 32)) })),
    ],
    [
      'with a padding beyond a block',
      sealedOtherwise(seal(text, KEYS, { pad: (length) => Buffer.alloc(32 - (length % 32), 33) })),
    ],
    [
      'with a padding that disagrees with itself',
      sealedOtherwise(
        seal(text, KEYS, {
          pad: (length) => Buffer.from([...Buffer.alloc(31 - (length % 32), 1), 32 - (length % 32)]),
        }),
      ),
    ],
    ['that is no whole number of blocks', sealedOtherwise(Buffer.from('kurz').toString('base64'))],
    ['sealed around no message', sealedOtherwise(seal('neither JSON nor XML', KEYS))],
    ['that was not sealed', { ...good(), body: text }],
    ['that is neither JSON nor XML', { ...good(), body: 'hello' }],
    ['with XML nested without end', { ...good(), body: `<xml>${'<a>'.repeat(5000)}` }],
    ['with no time', { ...good(), query: { ...good().query, timestamp: '' } }],
    ['signed six minutes ago', good('json', AT - 360)],
    ['signed six minutes ahead', good('json', AT + 360)],
  ]
  for (const [why, refused] of REFUSED)
    it(`is refused ${why}`, () => {
      const answer = openedAt(NOW, refused)
      assert.equal(answer.ok, false)
    })

  it('comes late by five minutes and is taken still', () => {
    assert.ok(openedAt(minutes(5), good()).ok)
  })

  it('is asked for only by who knows the token', () => {
    const timestamp = String(AT)
    const asked = { timestamp, nonce: '7', signature: signed(KEYS.token, timestamp, '7') }
    assert.equal(push.isGenuine(asked, NOW), true)
    assert.equal(push.isGenuine({ ...asked, nonce: '8' }, NOW), false)
    assert.equal(push.isGenuine(asked, minutes(6)), false)
  })
})
