import { dayInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { TopicSummary } from '../../contract/topics'
import { topicTone } from './topic-words'

type Props = {
  readonly topic: TopicSummary
  readonly onPress: () => void
}

const whenText = ({ dueOn, isOverdue, namedOn }: TopicSummary): string => {
  if (dueOn === null) return `${dayInFull(namedOn)} 点题`
  return isOverdue ? `已过 ${dayInFull(dueOn)}` : `最迟 ${dayInFull(dueOn)} 答复`
}

/** A topic on a list: where it stands, what it is, how many want to see it, until when. */
export function TopicCard({ topic, onPress }: Props) {
  return (
    <Card onPress={onPress} label={`${topic.title}，${topic.statusText}，${topic.supporters}人想看`}>
      <Stack across>
        <Tag tone={topicTone(topic)}>{topic.statusText}</Tag>
        <Words size="small" tone="muted">
          {topic.number}
        </Words>
      </Stack>
      <Words strong>{topic.title}</Words>
      <Words size="small" tone={topic.isOverdue ? 'red' : 'muted'}>
        {`${topic.supporters} 人想看，${whenText(topic)}`}
      </Words>
    </Card>
  )
}
