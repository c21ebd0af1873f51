import { ClockCard } from '../../components/case/clock-card'
import { termBegunAnew } from '../../components/case/clock-words'
import { LinkedNotice } from '../../components/case/linked-notice'
import { Letter } from '../../components/case/letter'
import { OutcomeCard } from '../../components/case/outcome-card'
import { RemedyCard } from '../../components/case/remedy-card'
import { ReadAloud } from '../../components/reading/read-aloud'
import { StatusTimeline } from '../../components/case/status-timeline'
import { dayInShort } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { Heading } from '../../components/ui/heading'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { MyCaseView } from '../../contract/case-view'
import { open } from '../../services/navigate'
import { CaseActs } from './case-acts'
import { CorrectionCard } from './correction-card'
import { PublicationCard } from './publication-card'
import { RatingCard } from './rating-card'
import { ReceiptProof } from './receipt-proof'
import { UsualTime } from './usual-time'
import { ReconsiderationApplication } from './reconsideration-application'

type Props = { readonly case: MyCaseView }

const sinceWhen = ({ waitingSince, heldBy }: MyCaseView): string => {
  const since = `从 ${dayInShort(waitingSince)} 起`
  return heldBy === null ? since : `${since}。由${heldBy.roleText}办理（${dayInShort(heldBy.since)}接手）`
}

const nextStep = (view: MyCaseView) =>
  view.waitingFor === '' ? {} : { next: { title: `现在：${view.waitingFor}`, text: sinceWhen(view) } }

const titleOf = (view: MyCaseView, name: string): string | undefined =>
  name === 'reply' ? (view.receivedOn === null ? '最迟答复日（按预计收到日算）' : '最迟答复日') : undefined

function Answer({ view }: { readonly view: MyCaseView }) {
  const { letter, replyClock, remedies, office } = view
  if (letter === null) return null
  return (
    <>
      <OutcomeCard
        outcomeText={letter.outcomeText}
        on={letter.on}
        inTime={letter.inTime}
        dueOn={replyClock?.dueOn ?? null}
      />
      <Section title="答复书">
        <ReadAloud id={view.caseId} texts={() => [letter.title, ...letter.paragraphs]} />
        <Letter
          title={letter.title}
          number={letter.number}
          on={letter.on}
          paragraphs={letter.paragraphs}
          signedBy={`${office.township}人民政府`}
        />
      </Section>
      {remedies.length > 0 && (
        <Section title="不同意答复，可以">
          {remedies.map((remedy) => (
            <RemedyCard key={remedy.name} {...remedy} />
          ))}
          <ReconsiderationApplication case={view} />
        </Section>
      )}
    </>
  )
}

/** My request: where it stands, who holds it, until when, and the answer. */
export function CaseView({ case: view }: Props) {
  const clocks = view.letter === null ? view.clocks : []
  const anew = termBegunAnew(view.status)
  return (
    <>
      <Stack across>
        <Words size="small" tone="muted">
          {view.number}
        </Words>
        <Tag>{view.statusText}</Tag>
      </Stack>
      <Heading level={1}>{view.description}</Heading>
      {view.wentOnAs !== null && (
        <LinkedNotice
          title="不作为申请处理，转到来信继续办"
          number={view.wentOnAs.number}
          openText="看这封来信"
          onOpen={() => open('/pages/complaints/letter/index', { id: view.wentOnAs?.id ?? '' })}
        />
      )}
      <CorrectionCard case={view} />
      <Answer view={view} />
      {clocks.map((clock) => {
        const title = titleOf(view, clock.name)
        return (
          <ClockCard
            key={`${clock.name}-${clock.startOn}`}
            clock={clock}
            today={view.today}
            {...(title === undefined ? {} : { title })}
          />
        )
      })}
      {anew !== '' && <Words tone="muted">{anew}</Words>}
      {view.letter === null && <UsualTime />}
      {view.letter !== null && view.replyClock !== null && (
        <Section title="期限是怎么数的">
          <ClockCard clock={view.replyClock} today={null} title="法定最后一天" />
        </Section>
      )}
      <Section title="办理过程">
        <Card>
          <StatusTimeline items={view.timeline} {...(view.letter === null ? nextStep(view) : {})} />
        </Card>
      </Section>
      {view.letter === null && view.remedies.length > 0 && (
        <Section title="还可以">
          {view.remedies.map((remedy) => (
            <RemedyCard key={remedy.name} {...remedy} />
          ))}
          <ReconsiderationApplication case={view} />
        </Section>
      )}
      <RatingCard case={view} />
      <PublicationCard case={view} />
      <ReceiptProof receipt={view} />
      <CaseActs case={view} />
    </>
  )
}
