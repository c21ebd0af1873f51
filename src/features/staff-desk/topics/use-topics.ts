import type { TopicDeskAct } from '@/contract/topic-acts'
import { actOnTopic, listDeskTopics, readDeskTopic, type StaffTopicView } from '@/contract/topics'
import { isTownshipStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useDeskActing, type DeskActs } from '../use-desk-acting'

export type TopicActs = DeskActs<TopicDeskAct>

/** Topics at the desk, read anew each time the page is shown. */
export const useDeskTopics = () => {
  const enabled = isTownshipStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.topics,
    door: listDeskTopics,
    input: {},
    enabled,
    retry: false,
  })
}

/** One topic at the desk. */
export const useDeskTopic = (id: string) => {
  const enabled = isTownshipStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: staffKeys.topic(id),
    door: readDeskTopic,
    input: { id },
    enabled,
  })
}

/** Carries out acts on one topic. */
export const useTopicActs = ({ id, seq }: StaffTopicView): TopicActs =>
  useDeskActing<TopicDeskAct, StaffTopicView>(
    { id, seq },
    { door: actOnTopic, viewKey: staffKeys.topic(id), listKey: staffKeys.topics },
  )
