import { useState } from 'react'
import { ClockCard } from '@/components/case/clock-card'
import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { ProposalActView, StaffProposalView } from '@/contract/proposals'
import type { ProposalAct } from '@/domain/proposal/events'
import { DeskStory } from '../desk-story'
import { DeskActList } from '../desk-act-list'
import { StaffPage } from '../staff-page'
import { ProposalActForm } from './proposal-act-form'
import { useProposalAct } from './use-proposal-desk'

type Props = { readonly view: StaffProposalView }

/** The order in which the desk is led through a proposal. */
const IN_ORDER: readonly ProposalAct[] = ['give_joint', 'answer', 'publish', 'give_opinion', 'assign']

const leadingAct = ({ acts, status }: StaffProposalView): ProposalActView | null => {
  const order: readonly ProposalAct[] = status === 'to_assign' ? ['assign'] : IN_ORDER
  const next = order.find((act) => acts.some((each) => each.act === act && each.allowed))
  return acts.find(({ act }) => act === next) ?? null
}

const yesNo = (is: boolean): string => (is ? '同意' : '不同意')

function Facts({ view }: Props) {
  const { facts, mainUnit, jointUnits, parts } = view
  return (
    <Card>
      <FactList
        facts={[
          { name: '届次', value: `${facts.session}${facts.number}` },
          { name: '代表', value: facts.proposers.join('、') },
          { name: '交办', value: dayInFull(facts.assignedOn) },
          { name: '主办', value: mainUnit === '' ? '还没有分办' : mainUnit },
          ...(jointUnits.length === 0 ? [] : [{ name: '会办', value: jointUnits.join('、') }]),
          { name: '公开姓名', value: yesNo(facts.showsNames) },
          { name: '公开原文', value: yesNo(facts.showsText) },
        ]}
      />
      <Words>{facts.text}</Words>
      {parts.map(({ unit, text }) => (
        <Words key={unit} size="small">{`${unit}会办意见：${text}`}</Words>
      ))}
    </Card>
  )
}

function Answer({ view: { answer, talked, opinionText, opinionWords } }: Props) {
  if (answer === null) return null
  const opinion = [opinionText, opinionWords].filter((part) => part !== '').join('：')
  return (
    <Section title="答复">
      <Card tone="green">
        <Words strong>{answer.resultText}</Words>
        <Words>{answer.text}</Words>
        <Words size="small" tone="muted">
          {`${dayInFull(answer.on)}答复，${answer.inTime ? '按期' : '逾期'}。沟通：${talked}`}
        </Words>
        {opinion !== '' && <Words size="small">{`代表评价：${opinion}`}</Words>}
      </Card>
    </Section>
  )
}

/** One proposal at the desk: the next step at the foot, what else may be done, and why the rest may not. */
export function ProposalDesk({ view }: Props) {
  const acting = useProposalAct(view)
  const [chosen, setChosen] = useState<ProposalActView | null>(null)
  const choose = (act: ProposalActView | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null)
    return <ProposalActForm view={view} chosen={chosen} acting={acting} onClose={() => choose(null)} />
  const lead = leadingAct(view)
  return (
    <StaffPage
      title="建议提案"
      foot={lead === null ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <Tag tone={view.isOverdue ? 'red' : 'blue'}>{view.statusText}</Tag>
      <Heading level={1}>{view.title}</Heading>
      <Facts view={view} />
      <Answer view={view} />
      <DeskActList
        acts={view.acts}
        except={lead?.act ?? null}
        noteOf={({ note }) => note}
        onChoose={choose}
      />
      {view.clock !== null && (
        <Section title="期限">
          <ClockCard clock={view.clock} today={view.today} />
        </Section>
      )}
      <Section title="办理过程">
        <Card>
          <DeskStory lines={view.story} />
        </Card>
      </Section>
    </StaffPage>
  )
}
