import { Section } from '../../components/ui/section'
import { open } from '../../services/navigate'
import { useMyTopics } from './queries'
import { TopicCard } from './topic-card'

const SHOWN = 20

/** Topics that I named, newest first; nothing for whoever has named none. */
export function MyTopicList() {
  const topics = useMyTopics().data?.topics ?? []
  if (topics.length === 0) return null
  return (
    <Section title="我的点题">
      {topics.slice(0, SHOWN).map((topic) => (
        <TopicCard
          key={topic.id}
          topic={topic}
          onPress={() => open('/pages/topics/own/index', { id: topic.id })}
        />
      ))}
    </Section>
  )
}
