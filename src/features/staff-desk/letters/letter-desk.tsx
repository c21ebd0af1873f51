import { useState } from 'react'
import { AnswerCard } from '@/components/case/complaint-answer'
import { ClockCard } from '@/components/case/clock-card'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { revealComplaintSender, type ComplaintActView, type StaffComplaintView } from '@/contract/complaints'
import { DeskStory } from '../desk-story'
import { DeskActList } from '../desk-act-list'
import { MessagesSent } from '../messages-sent'
import { MaskedField } from '../masked-field'
import { StaffPage } from '../staff-page'
import { Tag } from '@/components/ui/tag'
import { LetterActForm } from './letter-act-form'
import { LetterAttachments } from './letter-attachments'
import { LetterFacts } from './letter-facts'
import { LetterStanding } from './letter-standing'
import { leadingAct } from './leading-act'
import { ShowLetter } from './show-letter'
import { useLetterAct } from './use-letters'

type Props = { readonly view: StaffComplaintView }

/** One letter at the desk: the next step at the foot, what else may be done, and why the rest may not. */
export function LetterDesk({ view }: Props) {
  const acting = useLetterAct(view)
  const [chosen, setChosen] = useState<ComplaintActView | null>(null)
  const choose = (act: ComplaintActView | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null)
    return <LetterActForm view={view} chosen={chosen} acting={acting} onClose={() => choose(null)} />
  const lead = leadingAct(view)
  return (
    <StaffPage
      title="来信办理"
      foot={lead === null ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <Words size="small" tone="muted">
        {view.number}
      </Words>
      <Tag tone={view.isOverdue ? 'red' : 'blue'}>{view.statusText}</Tag>
      <Heading level={1}>{view.kindText}</Heading>
      <LetterStanding view={view} />
      <Card>
        <Words>{view.text}</Words>
      </Card>
      <LetterAttachments view={view} />
      {view.answer !== null && <AnswerCard answer={view.answer} />}
      <ShowLetter view={view} />
      <DeskActList
        acts={view.acts}
        except={lead?.act ?? null}
        noteOf={({ article }) => article}
        onChoose={choose}
      />
      {view.clocks.length > 0 && (
        <Section title="期限">
          {view.clocks.map((clock) => (
            <ClockCard key={clock.name} clock={clock} today={view.today} />
          ))}
        </Section>
      )}
      <LetterFacts view={view} />
      <Section title="写信的人">
        <Card>
          {view.sender.length === 0 && <Words tone="muted">没有留姓名</Words>}
          {view.sender.map(({ field, label, masked }) => (
            <MaskedField
              key={field}
              caseId={view.id}
              field={field}
              label={label}
              masked={masked}
              door={revealComplaintSender}
            />
          ))}
        </Card>
      </Section>
      <MessagesSent messages={view.messages} />
      <Section title="办理过程">
        <Card>
          <DeskStory lines={view.story} />
        </Card>
      </Section>
    </StaffPage>
  )
}
