import type { TagTone } from '../../components/ui/tag'
import type { TopicSummary } from '../../contract/topics'

/** The colour that says the same as the words beside it. */
export const topicTone = ({ status, isOverdue }: Pick<TopicSummary, 'status' | 'isOverdue'>): TagTone => {
  if (isOverdue) return 'red'
  if (status === 'answered') return 'green'
  return status === 'declined' || status === 'kept_back' ? 'amber' : 'blue'
}

/** Where the term comes from, for everybody to read. */
export const houseRuleText = (days: number): string =>
  `从有人点题那天起 ${days} 个工作日内答复。这是镇里自己定的期限，不是法定期限。`
