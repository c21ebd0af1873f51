import type { Follow, NumberedMatter, TitledTopic } from '../../../src/domain/following/follow'
import { OWN_KINDS } from '../../../src/domain/following/own-news'
import { topicAt } from '../../../src/domain/topic/topic-at'
import type { Stores } from '../../ports/storage'
import { findMyCase } from '../requests/my-case'
import { shownTopic } from '../participation/read-topics'

/** The title of a topic that is shown; nothing for any other. */
const titledTopic = async (id: string, stores: Stores): Promise<readonly TitledTopic[]> => {
  const shown = await shownTopic(id, stores)
  return shown === null ? [] : [{ id, title: topicAt(shown.events).shown?.title ?? '' }]
}

/** A request or letter of this person, with its number; null for anybody else's. */
const ownMatter = async (
  { kind, subject }: Follow,
  personId: string,
  stores: Stores,
): Promise<NumberedMatter | null> => {
  if (kind === 'request') return findMyCase(stores, subject, personId)
  const letter = await stores.complaints.find(subject)
  return letter?.senderId === personId ? letter : null
}

const ownAmong = async (
  follows: readonly Follow[],
  personId: string,
  stores: Stores,
): Promise<readonly NumberedMatter[]> => {
  const own: NumberedMatter[] = []
  for (const follow of follows.filter(({ kind }) => OWN_KINDS.includes(kind))) {
    const matter = await ownMatter(follow, personId, stores)
    if (matter !== null) own.push({ id: matter.id, number: matter.number })
  }
  return own
}

/** What of the township these follows may be about: its villages, those of the topics that are shown, the person's own matters. */
export const followableFor = async (follows: readonly Follow[], personId: string, stores: Stores) => {
  const topics: TitledTopic[] = []
  for (const { kind, subject } of follows)
    if (kind === 'topic') topics.push(...(await titledTopic(subject, stores)))
  const own = await ownAmong(follows, personId, stores)
  return { villages: await stores.villages.all(), topics, own }
}
