import { useState } from 'react'
import { ClockCard } from '@/components/case/clock-card'
import { dayInFull } from '@/components/case/day-words'
import { StatusTimeline } from '@/components/case/status-timeline'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Expander } from '@/components/ui/expander'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { DeskActView } from '@/contract/desk-act-view'
import type { StaffRoundView } from '@/contract/opinion-rounds'
import { DeskActList } from '../desk-act-list'
import { DossierActPage } from '../dossiers/dossier-act-form'
import { StaffPage } from '../staff-page'
import { RoundComments } from './round-comments'
import { leadingRoundAct, ROUND_FORMS } from './round-forms'
import { useRoundAct } from './use-rounds'

type Props = { readonly view: StaffRoundView }

const factsOf = ({ content, openedOn, throughOn, daysLeft }: StaffRoundView) =>
  [
    { name: '期限', value: `${content.days} 天${content.isMajor ? '（重大行政决策）' : ''}` },
    { name: '缩短的理由', value: content.shortBecause },
    { name: '开始', value: openedOn === null ? '' : dayInFull(openedOn) },
    { name: '截止', value: throughOn === null ? '' : dayInFull(throughOn) },
    { name: '还有', value: daysLeft === null ? '' : `${daysLeft} 天` },
    { name: '电话', value: content.otherWays.phone },
    { name: '地址', value: content.otherWays.address },
    { name: '座谈会', value: content.otherWays.meeting },
  ].filter(({ value }) => value !== '')

function Returned({ view }: Props) {
  const because = view.status === 'drafting' ? view.returnedBecause : view.summaryReturnedBecause
  if (because === '' || (view.status !== 'drafting' && view.status !== 'ended')) return null
  return (
    <Notice tone="amber" title="被退回修改">
      {because}
    </Notice>
  )
}

/** One round at the desk: the next step at the foot, comments and points, what else may be done. */
export function RoundDesk({ view }: Props) {
  const acting = useRoundAct(view)
  const [chosen, setChosen] = useState<DeskActView | null>(null)
  const choose = (act: DeskActView | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null)
    return (
      <DossierActPage
        view={view}
        chosen={chosen}
        forms={ROUND_FORMS}
        acting={acting}
        onClose={() => choose(null)}
      />
    )
  const lead = leadingRoundAct(view)
  return (
    <StaffPage
      title="意见征集"
      foot={lead === null ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <Tag tone={view.isOverdue ? 'red' : 'blue'}>{view.statusText}</Tag>
      <Heading level={1}>{view.title}</Heading>
      <Returned view={view} />
      <Card>
        <FactList facts={factsOf(view)} />
      </Card>
      <RoundComments view={view} />
      <DeskActList
        acts={view.acts}
        except={lead?.act ?? null}
        noteOf={({ article }) => article}
        onChoose={choose}
      />
      {view.clock !== null && (
        <Section title="期限">
          <ClockCard clock={view.clock} today={view.today} />
        </Section>
      )}
      <Expander title="背景和全文">
        <Words>{view.background}</Words>
        {view.blocks.map((block, at) => (
          <Words key={at}>{`${at + 1}. ${block}`}</Words>
        ))}
      </Expander>
      <Section title="办理过程">
        <Card>
          <StatusTimeline
            items={view.deskStory.map(({ who, title, ...line }) => ({
              ...line,
              title: `${title}（${who}）`,
              article: '',
            }))}
          />
        </Card>
      </Section>
    </StaffPage>
  )
}
