import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import type { TopicDeskAct } from '@/contract/topic-acts'
import { actOnTopic, listDeskTopics, readDeskTopic, type StaffTopicView } from '@/contract/topics'
import { isTownshipStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'
import { useDeskActing, type DeskActs } from '../use-desk-acting'

export type TopicActs = DeskActs<TopicDeskAct>

/** Topics at the desk, read anew each time the page is shown. */
export const useDeskTopics = () => {
  const enabled = isTownshipStaff(useSession())
  const query = useQuery({
    queryKey: staffKeys.topics,
    queryFn: () => staffCall(listDeskTopics, {}),
    staleTime: 0,
    enabled,
    retry: false,
  })
  useDidShow(() => {
    if (enabled) void query.refetch()
  })
  return query
}

/** One topic at the desk. */
export const useDeskTopic = (id: string) => {
  const enabled = isTownshipStaff(useSession()) && id !== ''
  return useQuery({
    queryKey: staffKeys.topic(id),
    queryFn: () => staffCall(readDeskTopic, { id }),
    staleTime: 0,
    enabled,
  })
}

/** Carries out acts on one topic. */
export const useTopicActs = ({ id, seq }: StaffTopicView): TopicActs =>
  useDeskActing<TopicDeskAct, StaffTopicView>(
    { id, seq },
    { door: actOnTopic, viewKey: staffKeys.topic(id), listKey: staffKeys.topics },
  )
