import type { DossierKind } from '../dossier/dossier'
import type { TopicEvent } from './events'
import { topicAt } from './topic-at'
import { isOpenTopic } from './topic-status'

/**
 * Topics (点题公开) as dossiers. Public is what somebody of the office has looked at; what was kept back afterwards isn't.
 * @example stores.dossiers.of(TOPIC).find(id)
 */
export const TOPIC: DossierKind<TopicEvent> = {
  kind: 'topic',
  outlineOf: (events) => {
    const { status, words, shown, namerId } = topicAt(events)
    return {
      title: (shown ?? words).title,
      status,
      isOpen: isOpenTopic(status),
      isPublic: shown !== null,
      ownerId: namerId,
    }
  },
}
