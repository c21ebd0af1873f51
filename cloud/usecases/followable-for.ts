import type { Follow, TitledTopic } from '../../src/domain/following/follow'
import { topicAt } from '../../src/domain/topic/topic-at'
import type { Stores } from '../ports/storage'
import { shownTopic } from './read-topics'

/** The title of a topic that is shown; nothing for any other. */
const titledTopic = async (id: string, stores: Stores): Promise<readonly TitledTopic[]> => {
  const shown = await shownTopic(id, stores)
  return shown === null ? [] : [{ id, title: topicAt(shown.events).shown?.title ?? '' }]
}

/** What of the township these follows may be about: its villages, and those of the topics that are shown. */
export const followableFor = async (follows: readonly Follow[], stores: Stores) => {
  const topics: TitledTopic[] = []
  for (const { kind, subject } of follows)
    if (kind === 'topic') topics.push(...(await titledTopic(subject, stores)))
  return { villages: await stores.villages.all(), topics }
}
