import type { SendAnswer, SendOutcome, SubscriptionToSend } from '../../ports/wechat'
import { callWechat, type WechatLine } from './call-wechat'

/** What WeChat's codes mean for a message. */
const OUTCOMES: Readonly<Record<number, SendOutcome>> = {
  0: 'sent',
  40003: 'unknown_person',
  40037: 'template_gone',
  41030: 'page_gone',
  43101: 'no_consent',
  47003: 'fields_refused',
}

/** Sends a subscribe message. */
export const sendSubscription = async (
  line: WechatLine,
  tenant: string,
  { openid, templateId, page, fields }: SubscriptionToSend,
): Promise<SendAnswer> => {
  const { errcode, rid, members } = await callWechat(line, tenant, {
    call: 'subscribe_send',
    path: '/cgi-bin/message/subscribe/send',
    outcomes: Object.keys(OUTCOMES).map(Number),
    body: {
      touser: openid,
      template_id: templateId,
      page,
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
    },
  })
  return {
    outcome: OUTCOMES[errcode] ?? 'fields_refused',
    errcode,
    rid,
    messageId: String(members.msgid ?? ''),
  }
}
