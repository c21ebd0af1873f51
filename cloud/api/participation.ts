import {
  actOnTopic,
  listAlikeTopics,
  listDeskTopics,
  listMyTopics,
  listTopics,
  nameTopic,
  readDeskTopic,
  readMyTopic,
  readTopic,
  reopenMyTopic,
  supportTopic,
} from '../../src/contract/topics'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { actOnTopicAtDesk, listTopicsAtDesk, readTopicAtDesk } from '../usecases/desk-topics'
import { listOwnTopics, readOwnTopic, reopenOwnTopic } from '../usecases/my-topics'
import { nameOneTopic } from '../usecases/name-topic'
import { listShownTopics, offerAlikeTopics, readShownTopic } from '../usecases/read-topics'
import { supportOneTopic } from '../usecases/support-topic'
import { TOPIC_DESK } from '../usecases/who-may-enter'

const open = bind('public')
const mine = bind('signed-in')
const topicDesk = bind(TOPIC_DESK)

/** Topics that people name. */
const topics = [
  open(listTopics, listShownTopics),
  bind('public', { triesInTenMinutes: 300 })(listAlikeTopics, offerAlikeTopics),
  open(readTopic, readShownTopic),
  bind('signed-in', { once: true, triesInTenMinutes: 20 })(nameTopic, nameOneTopic),
  bind('signed-in', { once: true, triesInTenMinutes: 60 })(supportTopic, supportOneTopic),
  mine(listMyTopics, listOwnTopics),
  mine(readMyTopic, readOwnTopic),
  bind('signed-in', { once: true })(reopenMyTopic, reopenOwnTopic),
  topicDesk(listDeskTopics, listTopicsAtDesk),
  topicDesk(readDeskTopic, readTopicAtDesk),
  bind(TOPIC_DESK, { once: true })(actOnTopic, actOnTopicAtDesk),
]

/** What residents take part in: topics they name, drafts they comment on, responses to what worries them, proposals. */
export const doors = [...topics]

export const app = serveEndpoints('participation', doors, fromEnvironment)

export default forVercel(app)
