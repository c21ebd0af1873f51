import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrivalOf, eventsIn } from '../../../src/domain/notices/wechat-events'

const of = (Event: string, over: object) => ({
  ToUserName: 'gh',
  FromUserName: 'o-zhang',
  MsgType: 'event',
  Event,
  ...over,
})
const SENT = { TemplateId: 't1', MsgID: '1864323726461255680', ErrorCode: '0', ErrorStatus: 'success' }
const OFF = { TemplateId: 't1', SubscribeStatusString: 'reject' }
const ARRIVAL = {
  ...{ kind: 'message_arrival', openid: 'o-zhang', templateId: 't1' },
  ...{ messageId: '1864323726461255680', errcode: 0 },
}
const CHANGE = { kind: 'consent_changed', openid: 'o-zhang', templateId: 't1', answer: 'reject' }

describe('what WeChat pushes', () => {
  const READ: readonly (readonly [string, object, readonly object[]])[] = [
    ['a message that came, by itself', of('subscribe_msg_sent_event', { List: SENT }), [ARRIVAL]],
    ['the same in XML', of('subscribe_msg_sent_event', { SubscribeMsgSentEvent: { List: SENT } }), [ARRIVAL]],
    [
      'two templates turned off',
      of('subscribe_msg_change_event', { List: [OFF, { ...OFF, TemplateId: 't2' }] }),
      [CHANGE, { ...CHANGE, templateId: 't2' }],
    ],
    [
      'one turned on',
      of('subscribe_msg_change_event', {
        SubscribeMsgChangeEvent: { List: { ...OFF, SubscribeStatusString: 'accept' } },
      }),
      [{ ...CHANGE, answer: 'accept' }],
    ],
    [
      'an answer to the question, which the phone has told',
      of('subscribe_msg_popup_event', { List: OFF }),
      [],
    ],
    ['a picture that was looked at, of which there are none', of('wxa_media_check', { trace_id: 't' }), []],
    [
      'a word that nobody knows',
      of('subscribe_msg_change_event', { List: { ...OFF, SubscribeStatusString: 'maybe' } }),
      [],
    ],
    [
      'a code that is no number',
      of('subscribe_msg_sent_event', { List: { ...SENT, ErrorCode: 'none' } }),
      [],
    ],
    ['no template', of('subscribe_msg_change_event', { List: { SubscribeStatusString: 'reject' } }), []],
    ['nobody', { ...of('subscribe_msg_change_event', { List: OFF }), FromUserName: '' }, []],
    ['no list', of('subscribe_msg_sent_event', {}), []],
  ]
  for (const [what, message, events] of READ)
    it(`is read: ${what}`, () => assert.deepEqual(eventsIn(message as Record<string, unknown>), events))

  it('says by its code whether a message came', () => {
    assert.deepEqual([0, 43101, 43107, -1].map(arrivalOf), [
      'arrived',
      'no_consent',
      'not_arrived',
      'not_arrived',
    ])
  })
})
