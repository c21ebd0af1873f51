import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { listAlikeTopics, listMyTopics, listTopics, readMyTopic, readTopic } from '../../contract/topics'
import type { TopicGroup } from '../../domain/topic/topic-status'
import { call } from '../../services/api'
import { MINE, PUBLIC } from '../../services/query-client'
import { useSession, withSession } from '../../services/session'

/** First words of the keys of what anybody reads of topics. */
export const TOPICS = [PUBLIC, 'topics'] as const

/** One part of the public list, page by page. */
export const useTopics = (group: TopicGroup) =>
  useInfiniteQuery({
    queryKey: [...TOPICS, group],
    queryFn: ({ pageParam }) => call(listTopics, { group, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

/** One topic that is shown. */
export const useTopic = (id: string) =>
  useQuery({ queryKey: [...TOPICS, 'one', id], queryFn: () => call(readTopic, { id }), enabled: id !== '' })

/** What others asked for in much the same words. */
export const useAlikeTopics = (words: string) =>
  useQuery({
    queryKey: [...TOPICS, 'alike', words],
    queryFn: () => call(listAlikeTopics, { words }),
    enabled: words.length >= 2,
  })

/** Topics that I named or support; not asked for before there is a session, since then there are none. */
export const useMyTopics = () => {
  const session = useSession()
  return useQuery({
    queryKey: [MINE, session?.personId ?? '', 'topics'],
    queryFn: () => withSession(() => call(listMyTopics, {})),
    enabled: session !== null,
    staleTime: 0,
  })
}

/** Key of one of my topics. */
export const myTopicKey = (id: string) => [MINE, 'topic', id] as const

/** One of my topics. */
export const useMyTopic = (id: string) =>
  useQuery({
    queryKey: myTopicKey(id),
    queryFn: () => withSession(() => call(readMyTopic, { id })),
    enabled: id !== '',
    staleTime: 0,
  })
