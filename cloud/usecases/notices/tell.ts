import { subscribeMessage } from '../../../src/domain/notices/subscribe-message'
import type { Notice, Recipients } from '../../ports/inbox'
import type { Stores } from '../../ports/storage'

/** News and how it goes out: into these inboxes, and as a message from the outbox. */
export interface News {
  readonly notice: Notice
  readonly to: Recipients
  /** What a courtesy message needs besides; names the thing, never a person or a text. */
  readonly payload: Readonly<Record<string, unknown>>
}

type To = Pick<Stores, 'outbox' | 'inbox'>

/**
 * What leaves of a notice: the words of a subscribe message and what it leads to. Whom to send it to stands in the inboxes,
 * under the same key; who switched off what brought it isn't there any more.
 */
const messageOf = ({ notice: { topic, dedupeKey, about, facts }, payload }: News) => ({
  topic,
  dedupeKey,
  payload: { dedupeKey, about, message: subscribeMessage(topic, facts), ...payload },
})

/**
 * Tells people something, each once, in the transaction of the change: in their inboxes, which are the truth, and through
 * the outbox.
 */
export const tell = async (news: News, { outbox, inbox }: To): Promise<void> => {
  await outbox.queue(messageOf(news))
  await inbox.add(news.to, news.notice)
}

/** The same, and whether it was news: false when it went out before. */
export const tellNew = async (news: News, { outbox, inbox }: To): Promise<boolean> => {
  const isNew = await outbox.queueNew(messageOf(news))
  if (isNew) await inbox.add(news.to, news.notice)
  return isNew
}
