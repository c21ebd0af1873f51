import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { proposalDeskAct, type ProposalDeskAct } from '@/contract/proposal-acts'
import type { ProposalActView, StaffProposalView } from '@/contract/proposals'
import { answerProblems } from '../answer-problems'
import { FailureNotice } from '../failure-notice'
import { StaffPage } from '../staff-page'
import { keptName, useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { Typed } from '../written-fields'
import { JointUnits } from './joint-units'
import { ProposalFields } from './proposal-fields'
import { proposalFields } from './proposal-forms'
import { asProposalFacts, asTypedProposal, type TypedProposal } from './typed-proposal'
import type { ProposalActing } from './use-proposal-desk'

type Props = {
  readonly view: StaffProposalView
  readonly chosen: ProposalActView
  readonly acting: ProposalActing
  readonly onClose: () => void
}

interface Answers {
  readonly typed: Typed
  readonly jointUnitIds: readonly string[]
  readonly facts: TypedProposal
}

/** The act as the contract takes it; what is missing is found there. */
const actOf = (act: ProposalActView['act'], { typed, jointUnitIds, facts }: Answers): unknown => ({
  act,
  ...typed,
  ...(act === 'assign' ? { jointUnitIds } : {}),
  ...(act === 'amend' ? { facts: asProposalFacts(facts) } : {}),
})

/** What stands there at first: the unit that leads now. */
const beginningOf = (act: ProposalActView['act'], { mainUnitId }: StaffProposalView): Typed =>
  act === 'assign' && mainUnitId !== '' ? { mainUnitId } : {}

/** The form of one act on a proposal; what is typed is kept until it is through. */
export function ProposalActForm({ view, chosen, acting, onClose }: Props) {
  const kept = useKeptState<Answers>(keptName(`proposal-${chosen.act}`, view.id), () => ({
    typed: beginningOf(chosen.act, view),
    jointUnitIds: [],
    facts: asTypedProposal(view.facts),
  }))
  const [tried, setTried] = useState(false)
  const act = actOf(chosen.act, kept.value)
  const problems = tried ? answerProblems(proposalDeskAct, act) : {}
  const refusedField = acting.failure?.field?.split('.').at(-1) ?? ''
  const errorAt = (name: string): string =>
    problems[name] ?? (refusedField === name ? (acting.failure?.userMessage ?? '') : '')
  const change = (over: Partial<Answers>) => {
    acting.dismiss()
    kept.change((newest) => ({ ...newest, ...over }))
  }
  const submit = () => {
    setTried(true)
    if (Object.keys(answerProblems(proposalDeskAct, act)).length > 0) return
    acting.act(act as ProposalDeskAct, () => {
      kept.clear()
      onClose()
    })
  }
  return (
    <StaffPage
      title={chosen.text}
      onBack={onClose}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onClose}>
            取消
          </Button>
          <Button onPress={submit} busy={acting.busy} busyText="正在办理…">
            {`确定${chosen.text}`}
          </Button>
        </ButtonRow>
      }
    >
      <Heading level={1}>{chosen.text}</Heading>
      <Card tone="blue">
        <Words>{view.title}</Words>
        <Words size="small" tone="muted">
          {chosen.note}
        </Words>
      </Card>
      {chosen.act === 'amend' && (
        <ProposalFields
          typed={kept.value.facts}
          onChange={(over) => change({ facts: { ...kept.value.facts, ...over } })}
          errorAt={errorAt}
        />
      )}
      {proposalFields(chosen.act, view).map((field) => {
        const error = errorAt(field.name)
        return (
          <WrittenFieldInput
            key={field.name}
            act={`proposal-${chosen.act}`}
            field={field}
            value={kept.value.typed[field.name]}
            error={error === '' ? undefined : error}
            onChange={(value) => change({ typed: { ...kept.value.typed, [field.name]: value } })}
          />
        )
      })}
      {chosen.act === 'assign' && (
        <JointUnits
          units={view.units.filter(({ id }) => id !== kept.value.typed.mainUnitId)}
          chosen={kept.value.jointUnitIds}
          onChange={(jointUnitIds) => change({ jointUnitIds })}
        />
      )}
      <FailureNotice failure={acting.failure} note="您填写的内容还在，核对后可以再办一次。" />
    </StaffPage>
  )
}
