import { actOnTopic, nameTopic } from '../../src/contract/topics'
import type { TopicWords } from '../../src/domain/topic/events'
import { call, newKey } from './http-client'
import { guestToken, tokenOf } from './people-in-tests'
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

/** A topic that a resident named and a clerk has shown; answers its id. */
export const shownTopic = async (server: TestServer): Promise<string> => {
  const { id } = (await nameOne(server, await guestToken(server))).body
  const token = await tokenOf(server, 'clerk')
  const act = { act: 'check', words: topicWords() } as const
  await call(server, actOnTopic, [
    { id, seq: 1, act },
    { token, key: newKey() },
  ])
  return id
}
