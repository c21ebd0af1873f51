import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Steps } from '@/components/ui/steps'
import {
  foundTownship,
  newTownshipForm,
  type FoundedTownship,
  type NewTownshipDesk,
  type NewTownshipForm,
} from '@/contract/new-township'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { goBack } from '@/services/navigate'
import { useSubmitOnce, type Order } from '@/services/use-submit-once'
import { answerProblems } from '../../answer-problems'
import { FailureNotice } from '../../failure-notice'
import { staffCall } from '../../staff-call'
import { StaffPage } from '../../staff-page'
import { useKeptState } from '../../use-kept-state'
import { WrittenFieldInput } from '../../written-field-input'
import type { Typed } from '../../written-fields'
import { FoundingSummary } from './founding-summary'
import { answersOf, FOUNDING_STEPS, stepOf, toTownshipForm } from './new-township-fields'

type Props = {
  readonly desk: NewTownshipDesk
  readonly onFounded: (founded: FoundedTownship) => void
}

const send = ({ form, key }: Order<NewTownshipForm>) =>
  staffCall(foundTownship, form, { idempotencyKey: key })

/** A township is set up step by step; what is typed is kept on this device until it is through. */
const useFounding = ({ desk, onFounded }: Props) => {
  const kept = useKeptState<{ readonly typed: Typed; readonly step: number }>('desk:new-township', () => ({
    typed: {},
    step: 0,
  }))
  const [key, setKey] = useState(newIdempotencyKey)
  const [tried, setTried] = useState(false)
  const { typed, step } = kept.value
  const answers = answersOf(typed, desk)
  const problems = answerProblems(newTownshipForm, toTownshipForm(answers))
  const { sending, submit } = useSubmitOnce<NewTownshipForm, FoundedTownship>(send, (founded) => {
    kept.clear()
    onFounded(founded)
  })
  const failure = sending.kind === 'failed' ? sending.error : null
  const goTo = (next: number) => {
    setTried(false)
    kept.change((newest) => ({ ...newest, step: next }))
  }
  const isHere = (name: string): boolean =>
    FOUNDING_STEPS[step]?.fields.some((each) => each.name === name) ?? false
  return {
    ...{ step, answers, sending, failure, goTo },
    errorAt: (name: string): string | undefined =>
      (tried ? problems[name] : undefined) ?? (failure?.field === name ? failure.userMessage : undefined),
    answer: (more: Typed) => {
      setKey(newIdempotencyKey())
      kept.change((newest) => ({ ...newest, typed: { ...newest.typed, ...more } }))
    },
    next: () => {
      setTried(true)
      if (!Object.keys(problems).some((name) => isHere(name) || /^\d+$/.test(name))) goTo(step + 1)
    },
    found: () => {
      const parsed = newTownshipForm.safeParse(toTownshipForm(answers))
      if (parsed.success) submit({ form: parsed.data, key })
      else goTo(stepOf(Object.keys(problems)[0] ?? ''))
    },
  }
}

/** The form by which the county sets a township up. */
export function FoundingDesk(props: Props) {
  const founding = useFounding(props)
  const { step, answers, failure } = founding
  const at = FOUNDING_STEPS[step]
  const onBack = () => (step === 0 ? goBack() : founding.goTo(step - 1))
  return (
    <StaffPage
      title="设立乡镇"
      onBack={onBack}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onBack}>
            {step === 0 ? '取消' : '上一步'}
          </Button>
          {at === undefined ? (
            <Button onPress={founding.found} busy={founding.sending.kind === 'sending'} busyText="正在设立…">
              设立
            </Button>
          ) : (
            <Button onPress={founding.next}>下一步</Button>
          )}
        </ButtonRow>
      }
    >
      <Steps step={step + 1} total={FOUNDING_STEPS.length + 1} />
      <Heading key={step} level={1}>
        {at?.title ?? '核对'}
      </Heading>
      {at !== undefined && <Lede>{at.lede}</Lede>}
      {at?.fields.map((field) => (
        <WrittenFieldInput
          key={field.name}
          act="township"
          field={field}
          value={answers[field.name]}
          error={founding.errorAt(field.name)}
          onChange={(value) => founding.answer({ [field.name]: value })}
        />
      ))}
      {at === undefined && (
        <FoundingSummary answers={answers} gets={props.desk.gets} onChange={founding.goTo} />
      )}
      {failure !== null && at === undefined && (
        <>
          <FailureNotice failure={failure} note="您填写的内容还在，改好再设立。" />
          {failure.field !== '' && (
            <Button kind="ghost" onPress={() => founding.goTo(stepOf(failure.field))}>
              去改这一栏
            </Button>
          )}
        </>
      )}
    </StaffPage>
  )
}
