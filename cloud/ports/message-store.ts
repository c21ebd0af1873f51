import type { TemplateAnswer } from '../../src/domain/notices/ask-results'
import type { DeliveryOutcome } from '../../src/domain/notices/delivery-words'
import type { NoticeToSend } from '../../src/domain/notices/message-templates'
import type { WechatEvent } from '../../src/domain/notices/wechat-events'
import type { NoticeAbout } from './inbox'

/** Somebody who was told something and agreed to a message. */
export interface MessageRecipient extends NoticeToSend {
  readonly personId: string
  readonly openid: string
  readonly about: NoticeAbout
}

/** One message to one person. */
export interface MessageToOne {
  readonly dedupeKey: string
  readonly personId: string
  readonly templateId: string
}

/** What became of it. */
export interface MessageResult {
  readonly outcome: DeliveryOutcome
  readonly errcode: number
  readonly rid: string
  /** WeChat's number of the message, by which it tells later whether it came; '' or none where it gave none. */
  readonly messageId?: string
}

/** A notice to a person, with what became of its message; null: none was sent. */
export interface DeliveredNotice extends NoticeToSend {
  readonly outcome: string | null
}

/** Who agreed to subscribe messages, and what became of those that were sent. */
export interface MessageStore {
  /** Keeps what a person answered; each acceptance is good for one message. */
  keepAnswers(personId: string, answers: readonly TemplateAnswer[], at: string): Promise<void>
  /** How many messages of a template may still be sent to a person. */
  left(personId: string, templateId: string): Promise<number>
  /** Who was told under this key, is known by WeChat, agreed, and has had no message yet. */
  recipientsOf(dedupeKey: string, templateId: string): Promise<readonly MessageRecipient[]>
  /** Takes one consent and marks the message as under way; false when none is left or it went out before. */
  begin(message: MessageToOne & MessageRecipient, at: string): Promise<boolean>
  /**
   * Takes in what WeChat pushed about one person, once by its identity; answers the events that changed something. Somebody who
   * is unknown here changes nothing.
   */
  hear(
    pushed: { readonly identity: string; readonly events: readonly WechatEvent[] },
    at: string,
  ): Promise<readonly WechatEvent[]>
  /** Keeps what became of it: what wasn't sent gives its consent back, except where WeChat says that none is left. */
  settle(message: MessageToOne, result: MessageResult, at: string): Promise<void>
  /** What a person was told about a thing, oldest first, with what became of each message. */
  deliveriesTo(personId: string, about: NoticeAbout): Promise<readonly DeliveredNotice[]>
}
