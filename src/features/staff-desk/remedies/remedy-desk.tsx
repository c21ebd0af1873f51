import { useState } from 'react'
import { dayInFull } from '@/components/case/day-words'
import { StatusTimeline } from '@/components/case/status-timeline'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { DeskActView } from '@/contract/desk-act-view'
import type { RemedyView } from '@/contract/remedy-ledger'
import { open } from '@/services/navigate'
import { DeskActList } from '../desk-act-list'
import { DossierActPage } from '../dossiers/dossier-act-form'
import { STAFF_PAGES } from '../staff-pages'
import { StaffPage } from '../staff-page'
import { owedLine } from './owed-line'
import { leadingRemedyAct, REMEDY_FORMS } from './remedy-forms'
import { useRemedyAct } from './use-remedies'

const factsOf = ({
  wayText,
  organ,
  number,
  facts,
  partText,
  answerBasis,
  resultText,
  decision,
}: RemedyView) =>
  [
    { name: '种类', value: wayText },
    { name: '机关', value: organ },
    { name: '案号', value: number },
    { name: '收到', value: dayInFull(facts.receivedOn) },
    { name: '身份', value: facts.way === 'suit_after' ? partText : '' },
    { name: '答复依据', value: answerBasis },
    { name: '结果', value: resultText },
    { name: '作出日期', value: decision === null ? '' : dayInFull(decision.decidedOn) },
    { name: '文书编号', value: decision?.documentNumber ?? '' },
    { name: '内容', value: decision?.summary ?? '' },
    { name: '要履行', value: decision?.duty?.what ?? '' },
  ].filter(({ value }) => value !== '')

/** One entry at the desk: what is owed on top, the facts, the acts, the story. */
export function RemedyDesk({ view }: { readonly view: RemedyView }) {
  const acting = useRemedyAct(view)
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
        forms={REMEDY_FORMS}
        acting={acting}
        onClose={() => choose(null)}
      />
    )
  const lead = leadingRemedyAct(view)
  const { caseId } = view.facts
  return (
    <StaffPage
      title="复议诉讼举报"
      foot={lead === null ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <Tag tone={view.next?.isOverdue ? 'red' : 'blue'}>{view.statusText}</Tag>
      <Heading level={1}>{view.title}</Heading>
      {view.owed.map((owed) => (
        <Notice key={owed.what} tone={owed.isOverdue ? 'red' : 'amber'}>
          {owedLine(owed)}
        </Notice>
      ))}
      <Card>
        <FactList facts={factsOf(view)} />
        {caseId !== null && view.caseNumber !== '' && (
          <TextLink
            onPress={() => open(STAFF_PAGES.case, { id: caseId })}
          >{`看申请 ${view.caseNumber}`}</TextLink>
        )}
      </Card>
      <DeskActList
        acts={view.acts}
        except={lead?.act ?? null}
        noteOf={({ article }) => article}
        onChoose={choose}
      />
      <Section title="办理过程">
        <Card>
          <StatusTimeline
            items={view.story.map(({ who, title, text, on }) => ({
              on,
              title: `${title}（${who}）`,
              text,
              article: '',
            }))}
          />
        </Card>
      </Section>
    </StaffPage>
  )
}
