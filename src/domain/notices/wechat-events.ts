/** A message that WeChat pushed, as JSON or XML says it: members of an object. */
export type PushedMessage = Readonly<Record<string, unknown>>

/** What WeChat tells of its own accord, one for each template. */
export type WechatEvent =
  /** What became of a subscribe message after WeChat had taken it; `messageId` is '' where WeChat gave it none. */
  | {
      readonly kind: 'message_arrival'
      readonly openid: string
      readonly templateId: string
      readonly messageId: string
      readonly errcode: number
    }
  /** A person turned a template off or on in the settings of WeChat. */
  | {
      readonly kind: 'consent_changed'
      readonly openid: string
      readonly templateId: string
      readonly answer: 'accept' | 'reject'
    }

/** Where the list of an event stands in XML; in JSON it stands in the message itself. */
const LISTS: Readonly<Record<string, string>> = {
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
}

const isObject = (value: unknown): value is PushedMessage =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One thing stands by itself, several in a list. */
const itemsOf = (list: unknown): readonly PushedMessage[] =>
  (Array.isArray(list) ? list : [list]).filter(isObject)

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const eventOf = (name: string, openid: string, item: PushedMessage): readonly WechatEvent[] => {
  const templateId = textOf(item.TemplateId)
  if (templateId === '') return []
  if (name === 'subscribe_msg_sent_event') {
    const errcode = Number(textOf(item.ErrorCode) || Number.NaN)
    if (!Number.isInteger(errcode)) return []
    return [{ kind: 'message_arrival', openid, templateId, messageId: textOf(item.MsgID), errcode }]
  }
  const answer = textOf(item.SubscribeStatusString)
  return answer === 'accept' || answer === 'reject'
    ? [{ kind: 'consent_changed', openid, templateId, answer }]
    : []
}

/**
 * What a pushed message tells that concerns us; none for anything else, which is answered all the same. What a person says to
 * the question itself (`subscribe_msg_popup_event`) the phone has told already: counted twice, one consent would be two.
 * @example eventsIn({ Event: 'subscribe_msg_change_event', FromUserName: 'o1', List: { TemplateId: 't', SubscribeStatusString: 'reject' } })
 */
export const eventsIn = (message: PushedMessage): readonly WechatEvent[] => {
  const name = textOf(message.Event)
  const openid = textOf(message.FromUserName)
  const place = LISTS[name]
  if (place === undefined || openid === '') return []
  const inXml = message[place]
  const list = isObject(inXml) ? inXml.List : message.List
  return itemsOf(list).flatMap((item) => eventOf(name, openid, item))
}

/**
 * What a code of arrival means: it came, the person wants none any more, or it did not come.
 * @example arrivalOf(0) // 'arrived'
 */
export const arrivalOf = (errcode: number): 'arrived' | 'no_consent' | 'not_arrived' => {
  if (errcode === 0) return 'arrived'
  return errcode === 43101 ? 'no_consent' : 'not_arrived'
}
