import { ClockCard } from '@/components/case/clock-card'
import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Expander } from '@/components/ui/expander'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffRoundView } from '@/contract/opinion-rounds'
import { RoundComments } from './round-comments'
import { leadingRoundAct, ROUND_FORMS } from './round-forms'
import { useRoundAct } from './use-rounds'
import { DossierDesk } from '../dossiers/dossier-desk'

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

/** The term day by day, and the whole of what is asked about. */
function LookUp({ view }: Props) {
  return (
    <>
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
    </>
  )
}

/** One round at the desk: the next step at the foot, comments and points, what else may be done. */
export function RoundDesk({ view }: Props) {
  const acting = useRoundAct(view)
  return (
    <DossierDesk
      view={view}
      title="意见征集"
      status={{ text: view.statusText, isRed: view.isOverdue }}
      forms={ROUND_FORMS}
      acting={acting}
      lead={leadingRoundAct(view)}
      after={<LookUp view={view} />}
      story={view.deskStory}
    >
      <Returned view={view} />
      <Card>
        <FactList facts={factsOf(view)} />
      </Card>
      <RoundComments view={view} />
    </DossierDesk>
  )
}
