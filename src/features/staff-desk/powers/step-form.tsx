import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { PROCEDURE_END } from '@/domain/structured/procedure'
import type { FlowStep, FlowWay } from '@/domain/structured/flow-edit'
import { WaysForm } from './ways-form'

type Props = {
  readonly step: FlowStep
  readonly steps: readonly FlowStep[]
  readonly onDone: (step: FlowStep) => void
  readonly onCancel: () => void
}

const WAYS = [
  { value: 'below', text: '到下面一步', note: '最后一步就是结束' },
  { value: 'one', text: '到别的步骤，或者结束' },
  { value: 'asks', text: '看情况，各有各的去向', note: '可以有两种以上的情况' },
] as const
type Kind = (typeof WAYS)[number]['value']

const kindOf = ({ ways }: FlowStep): Kind => {
  if (ways.length === 0) return 'below'
  return ways.length === 1 ? 'one' : 'asks'
}

const atFirst = (kind: Kind, step: FlowStep, steps: readonly FlowStep[]): readonly FlowWay[] => {
  if (kind === 'below') return []
  if (kind === 'one') return [{ when: '', to: PROCEDURE_END }]
  const below = steps[steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? PROCEDURE_END
  return [
    { when: '是', to: below },
    { when: '否', to: steps.find(({ id }) => id !== step.id)?.id ?? PROCEDURE_END },
  ]
}

const bare = (text: string): string => text.replace(/[\s　]+/gu, '')

/** One step of a flow: what is done, by whom, how long, and how it goes on. */
export function StepForm({ step, steps, onDone, onCancel }: Props) {
  const [typed, setTyped] = useState(step)
  const set = (over: Partial<FlowStep>) => setTyped({ ...typed, ...over })
  const targets = [
    ...steps
      .map(({ id, name }, at) => ({ value: id, text: `${at + 1}. ${name}` }))
      .filter(({ value }) => value !== step.id),
    { value: PROCEDURE_END, text: '结束' },
  ]
  return (
    <Card tone="blue">
      <Field
        id="step-name"
        label="这一步做什么"
        hint="例：受理、材料齐全吗、现场核查"
        value={typed.name}
        onChange={(name) => set({ name: bare(name) })}
        maxLength={30}
      />
      <Field
        id="step-who"
        label="谁办"
        value={typed.who}
        onChange={(who) => set({ who })}
        maxLength={60}
        optional
      />
      <Field
        id="step-term"
        label="几天"
        hint="例：当日、5个工作日"
        value={typed.term}
        onChange={(term) => set({ term })}
        maxLength={30}
        optional
      />
      <Choice
        id="step-next"
        label="办完以后"
        options={WAYS}
        value={kindOf(typed)}
        onChange={(kind) => set({ ways: atFirst(kind, step, steps) })}
      />
      <WaysForm ways={typed.ways} targets={targets} onChange={(ways) => set({ ways })} />
      <ButtonRow>
        <Button kind="ghost" onPress={onCancel}>
          不改了
        </Button>
        <Button onPress={() => onDone(typed)} disabled={typed.name === ''}>
          这一步好了
        </Button>
      </ButtonRow>
    </Card>
  )
}
