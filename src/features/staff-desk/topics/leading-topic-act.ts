import type { StaffTopicView, TopicActView } from '@/contract/topics'
import type { TopicAct } from '@/domain/topic/events'

/** The order in which the desk is led through a topic: looked at, given to a unit, answered. */
const IN_ORDER: readonly TopicAct[] = ['check', 'assign', 'answer']

/** The next step of a topic, null when none is due. */
export const leadingTopicAct = ({ acts, unit }: StaffTopicView): TopicActView | null => {
  const fits = ({ act, allowed }: TopicActView) => allowed && (act !== 'assign' || unit === '')
  const next = IN_ORDER.find((act) => acts.some((each) => each.act === act && fits(each)))
  return acts.find(({ act }) => act === next) ?? null
}
