/** What became of a courtesy message, as it is kept; `inbox_only`: nothing was sent, the inbox has the notice. */
export const DELIVERY_OUTCOMES = [
  'sent',
  'arrived',
  'not_arrived',
  'no_consent',
  'unknown_person',
  'template_gone',
  'page_gone',
  'fields_refused',
  'misset',
  'sending',
  'later',
  'given_up',
  'inbox_only',
] as const
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number]

const MEND = '请管理员检查订阅消息的设置'

const WORDS: Readonly<Record<DeliveryOutcome, string>> = {
  sent: '微信提醒已发出',
  arrived: '微信说提醒已送到对方微信',
  not_arrived: '微信没能把提醒送到，消息在收件箱里',
  no_consent: '没有订阅微信提醒，消息在收件箱里',
  unknown_person: '微信里找不到这个人，消息在收件箱里',
  template_gone: `微信提醒的模板用不了，${MEND}`,
  page_gone: `微信提醒要打开的页面还没有发布，${MEND}`,
  fields_refused: `微信没有接受提醒的内容，${MEND}`,
  misset: `微信接口的设置不对，${MEND}`,
  sending: '微信提醒正在发，或者没有收到微信的回音',
  later: '微信现在忙，稍后再发',
  given_up: '微信提醒没有发成，消息在收件箱里',
  inbox_only: '没有发微信提醒，消息在收件箱里',
}

/**
 * What the desk reads of a courtesy message. It is never proof of service (送达).
 * @example deliveryText('sent') // '微信提醒已发出'
 */
export const deliveryText = (outcome: string): string =>
  WORDS[DELIVERY_OUTCOMES.find((known) => known === outcome) ?? 'inbox_only']
