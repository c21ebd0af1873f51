import { ClockCard } from '../../components/case/clock-card'
import { StatusTimeline } from '../../components/case/status-timeline'
import { Card } from '../../components/ui/card'
import { Heading } from '../../components/ui/heading'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { TopicView } from '../../contract/topics'
import { TopicOutcome } from './topic-outcome'
import { houseRuleText, topicTone } from './topic-words'

/** Number, state and title of a topic. */
export function TopicHead({ topic }: { readonly topic: TopicView }) {
  return (
    <>
      <Stack across>
        <Words size="small" tone="muted">
          {topic.number}
        </Words>
        <Tag tone={topicTone(topic)}>{topic.statusText}</Tag>
      </Stack>
      <Heading level={1}>{topic.title}</Heading>
      {topic.detail !== '' && <Words>{topic.detail}</Words>}
      {topic.unit !== '' && <Words size="small" tone="muted">{`办理单位：${topic.unit}`}</Words>}
    </>
  )
}

/** What came of it, until when an answer is due, and step by step. */
export function TopicCourse({ topic }: { readonly topic: TopicView }) {
  const { clock } = topic
  return (
    <>
      <TopicOutcome topic={topic} />
      {clock !== null && (
        <>
          <ClockCard clock={clock} today={topic.today} />
          <Words size="small" tone="muted">
            {houseRuleText(clock.length)}
          </Words>
        </>
      )}
      <Section title="办理过程">
        <Card>
          <StatusTimeline items={topic.story.map((line) => ({ ...line, article: '' }))} />
        </Card>
      </Section>
    </>
  )
}
