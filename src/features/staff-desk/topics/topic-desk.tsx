import { useState } from 'react'
import { ClockCard } from '@/components/case/clock-card'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { StaffTopicView, TopicActView } from '@/contract/topics'
import { open } from '@/services/navigate'
import { DeskStory } from '../desk-story'
import { DeskActList } from '../desk-act-list'
import { StaffPage } from '../staff-page'
import { STAFF_PAGES } from '../staff-pages'
import { leadingTopicAct } from './leading-topic-act'
import { TopicActForm } from './topic-act-form'
import { TopicFacts } from './topic-facts'
import { useTopicActs } from './use-topics'

type Props = { readonly view: StaffTopicView }

function AlikeTopics({ view: { alike } }: Props) {
  if (alike.length === 0) return null
  return (
    <Section title="差不多的点题">
      <ListGroup>
        {alike.map(({ id, number, title, statusText, supporters }) => (
          <ListRow
            key={id}
            title={title}
            note={`${number}，${statusText}，${supporters} 人想看`}
            onPress={() => open(STAFF_PAGES.topic, { id })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

/** What the check of the words says, until they are shown. */
function ContentNotice({ view: { contentCheck, isShown } }: Props) {
  if (contentCheck === null || isShown) return null
  const { verdict, text } = contentCheck
  const tone = verdict === 'pass' ? 'green' : verdict === 'risky' ? 'red' : 'amber'
  return <Notice tone={tone}>{text}</Notice>
}

function Course({ view: { clock, today, story } }: Props) {
  return (
    <>
      {clock !== null && (
        <Section title="期限">
          <ClockCard clock={clock} today={today} />
          <Words size="small" tone="muted">
            这是镇里自己定的期限，不是法定期限。
          </Words>
        </Section>
      )}
      <Section title="办理过程">
        <Card>
          <DeskStory lines={story} />
        </Card>
      </Section>
    </>
  )
}

/** One topic at the desk: the next step at the foot, what else may be done, and why the rest may not. */
export function TopicDesk({ view }: Props) {
  const acting = useTopicActs(view)
  const [chosen, setChosen] = useState<TopicActView | null>(null)
  const choose = (act: TopicActView | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null)
    return <TopicActForm view={view} chosen={chosen} acting={acting} onClose={() => choose(null)} />
  const lead = leadingTopicAct(view)
  return (
    <StaffPage
      title="点题办理"
      foot={lead === null ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <Words size="small" tone="muted">
        {view.number}
      </Words>
      <Tag tone={view.isOverdue ? 'red' : 'blue'}>{view.statusText}</Tag>
      <Heading level={1}>{view.title}</Heading>
      <ContentNotice view={view} />
      <TopicFacts view={view} />
      <AlikeTopics view={view} />
      <DeskActList
        acts={view.acts}
        except={lead?.act ?? null}
        noteOf={({ note }) => note}
        onChoose={choose}
      />
      <Course view={view} />
    </StaffPage>
  )
}
