import { ClockCard } from '../../components/case/clock-card'
import { LinkedNotice } from '../../components/case/linked-notice'
import { StatusTimeline } from '../../components/case/status-timeline'
import { ReadAloud } from '../../components/reading/read-aloud'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { ComplaintAnswerView, MyComplaintView } from '../../contract/complaints'
import { open } from '../../services/navigate'
import { AnswerCard } from '../../components/case/complaint-answer'
import { PublicationConsent } from './publication-consent'
import { AnswerActs, OpenActs } from './sender-acts'

type Props = { readonly letter: MyComplaintView }

const spokenAnswer = ({ outcomeText, text, reason, contact }: ComplaintAnswerView): readonly string[] =>
  [outcomeText, text, reason, contact].filter((part) => part !== '').map((part) => `${part}。`)

const openRequest = (id: string): void => open('/pages/requests/case/index', { id })

/** My letter: where it stands, until when, the answer, and what I may do. */
export function ComplaintView({ letter }: Props) {
  const { wentTo, answer } = letter
  const facts = [
    { name: '地点', value: letter.place },
    { name: '反映的是', value: letter.concernedWords },
    { name: '附件', value: letter.attachments.length === 0 ? '' : `${letter.attachments.length} 个` },
  ].filter(({ value }) => value !== '')
  return (
    <>
      <Stack across>
        <Words size="small" tone="muted">
          {letter.number}
        </Words>
        <Tag>{letter.statusText}</Tag>
      </Stack>
      <Heading level={1}>{letter.kindText}</Heading>
      {answer !== null && (
        <>
          <ReadAloud id={letter.id} texts={() => spokenAnswer(answer)} />
          <AnswerCard answer={answer} />
        </>
      )}
      {wentTo !== null && (
        <Notice title={letter.statusText}>
          <Words>{wentTo.text}</Words>
          {letter.status === 'converted' && wentTo.id !== null && (
            <Button kind="ghost" leads onPress={() => openRequest(wentTo.id ?? '')}>
              看这件申请
            </Button>
          )}
        </Notice>
      )}
      {letter.from !== null && (
        <LinkedNotice
          title="由您的政府信息公开申请转来，收到的日子不变"
          number={letter.from.number}
          openText="看原来的申请"
          onOpen={() => openRequest(letter.from?.caseId ?? '')}
        />
      )}
      <AnswerActs letter={letter} />
      <PublicationConsent letter={letter} />
      {letter.clocks.map((clock) => (
        <ClockCard key={clock.name} clock={clock} today={letter.today} />
      ))}
      <Section title="写了什么">
        <Card>
          <Words>{letter.text}</Words>
          {facts.length > 0 && <FactList facts={facts} />}
        </Card>
      </Section>
      <Section title="办理过程">
        <Card>
          <StatusTimeline items={letter.story.map((line) => ({ ...line, article: '' }))} />
        </Card>
      </Section>
      <OpenActs letter={letter} />
    </>
  )
}
