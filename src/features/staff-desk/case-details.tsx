import { ClockCard } from '@/components/case/clock-card'
import { termBegunAnew } from '@/components/case/clock-words'
import { Letter } from '@/components/case/letter'
import { OutcomeCard } from '@/components/case/outcome-card'
import { StatusTimeline } from '@/components/case/status-timeline'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { APPLICANT_KIND_TEXTS } from '@/domain/information-request/terms'
import { AlikeNotice } from './alike-notice'
import { askedInShort } from './case-words'
import { ConsultationLines } from './consultation-lines'
import { MaskedField } from './masked-field'
import { requestFacts } from './request-words'
import { daysLeftOf } from './days-left-of'
import { useSignature } from './use-signature'

type Props = { readonly view: StaffCaseView }

/** Everything on record: the periods, what was asked, by whom, what happened, and the letter. */
export function CaseDetails({ view }: Props) {
  const signedBy = useSignature()
  const { workingDays } = daysLeftOf(view)
  const { letter } = view
  const anew = termBegunAnew(view.status)
  const replyDue = view.clocks.find((clock) => clock.name === 'reply')?.dueOn ?? null
  return (
    <>
      {letter !== null && (
        <Section title="答复">
          <OutcomeCard
            outcomeText={letter.outcomeText}
            on={letter.on}
            inTime={letter.inTime}
            dueOn={replyDue}
          />
          <Letter {...letter} signedBy={signedBy} />
        </Section>
      )}
      <Section title="期限">
        {view.clocks.length === 0 && <Words tone="muted">确认收到之后，答复期限从下一个工作日起算。</Words>}
        {anew !== '' && <Words tone="muted">{anew}</Words>}
        {view.clocks.map((clock) => (
          <ClockCard
            key={`${clock.name}-${clock.startOn}`}
            clock={clock}
            today={letter === null ? view.today : null}
            workingDaysLeft={clock.name === 'reply' ? workingDays : null}
          />
        ))}
      </Section>
      <ConsultationLines caseId={view.id} seq={view.seq} />
      <Section title="申请内容">
        <Card>
          {askedInShort(view.description) !== view.description && <Words>{view.description}</Words>}
          <FactList facts={requestFacts(view)} />
        </Card>
        <AlikeNotice view={view} />
      </Section>
      <Section title="申请人">
        <Card>
          <Words
            size="small"
            tone="muted"
          >{`${APPLICANT_KIND_TEXTS[view.applicantKind]}。个人信息默认隐藏，办理确需时再查看。`}</Words>
          {view.applicant.map((field) => (
            <MaskedField key={field.field} caseId={view.id} {...field} />
          ))}
        </Card>
      </Section>
      <Section title="办理过程">
        <StatusTimeline items={view.timeline} />
      </Section>
    </>
  )
}
