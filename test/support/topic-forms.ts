import { nameTopic } from '../../src/contract/topics'
import type { TopicWords } from '../../src/domain/topic/events'
import { call, newKey } from './http-client'
import type { TestServer } from './server'

/** What somebody wants to see. */
export const topicWords = (change: Partial<TopicWords> = {}): TopicWords => ({
  title: '去年的低保资金发给了谁',
  detail: '想看每个村的名单',
  ...change,
})

/** Names a topic under a session. */
export const nameOne = (server: TestServer, token: string, change: Partial<TopicWords> = {}) =>
  call(server, nameTopic, [topicWords(change), { token, key: newKey() }])
