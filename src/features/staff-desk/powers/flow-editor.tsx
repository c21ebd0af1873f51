import { useState } from 'react'
import { FlowChart } from '@/components/case/flow-chart'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { ContentBlock } from '@/domain/publication/content'
import {
  changedFlow,
  editedFlow,
  newStep,
  procedureOf,
  undoneFlow,
  type EditedFlow,
  type FlowChange,
  type FlowStep,
} from '@/domain/structured/flow-edit'
import { flowProblem } from '@/domain/structured/flow-problem'
import { flowIn, withFlow } from '@/domain/structured/flow-rows'
import { procedureProblem } from '@/domain/structured/procedure'
import { ButtonStack } from '@/components/ui/button-stack'
import { keptName, useKeptState } from '../use-kept-state'
import { StepForm } from './step-form'

type Props = {
  /** Name under which the unsaved flow is kept on the phone; another one for each saved text. */
  readonly kept: string
  readonly blocks: readonly ContentBlock[]
  readonly busy: boolean
  readonly onSave: (blocks: readonly ContentBlock[]) => void
}

type RowProps = {
  readonly step: FlowStep
  readonly place: number
  readonly last: number
  readonly onEdit: () => void
  readonly onChange: (change: FlowChange) => void
}

function StepRow({ step: { id, name }, place, last, onEdit, onChange }: RowProps) {
  const called = `第 ${place + 1} 步${name}`
  const move = (by: -1 | 1) => onChange({ kind: 'move', id, by })
  return (
    <Card>
      <Words strong>{`${place + 1}. ${name}`}</Words>
      <Stack across>
        <TextLink acts label={`改${called}`} onPress={onEdit}>
          改
        </TextLink>
        {place > 0 && (
          <TextLink acts label={`上移${called}`} onPress={() => move(-1)}>
            上移
          </TextLink>
        )}
        {place < last && (
          <TextLink acts label={`下移${called}`} onPress={() => move(1)}>
            下移
          </TextLink>
        )}
        <TextLink acts label={`删掉${called}`} onPress={() => onChange({ kind: 'remove', id })}>
          删掉
        </TextLink>
      </Stack>
    </Card>
  )
}

const stepForm = (flow: EditedFlow, editing: FlowStep): FlowChange =>
  flow.steps.some(({ id }) => id === editing.id)
    ? { kind: 'change', step: editing }
    : { kind: 'add', step: editing, afterId: flow.steps.at(-1)?.id ?? null }

function Chart({ steps }: { readonly steps: readonly FlowStep[] }) {
  const procedure = procedureOf(steps, '')
  return procedureProblem(procedure) === null ? <FlowChart procedure={procedure} /> : null
}

/** The flow of a power as data: steps are added, changed, moved and removed, each undone again; the chart follows. */
export function FlowEditor({ kept, blocks, busy, onSave }: Props) {
  const typed = useKeptState(keptName('flow', kept), () => editedFlow(flowIn(blocks)))
  const [editing, setEditing] = useState<FlowStep | null>(null)
  const { steps, past } = typed.value
  const change = (made: FlowChange) => typed.change((newest) => changedFlow(newest, made))
  const problem = flowProblem(steps)
  const save = () => {
    onSave(withFlow(blocks, steps))
    typed.set(editedFlow(steps))
  }
  if (editing !== null)
    return (
      <Section title="流程图">
        <StepForm
          step={editing}
          steps={steps}
          onDone={(step) => {
            change(stepForm(typed.value, step))
            setEditing(null)
          }}
          onCancel={() => setEditing(null)}
        />
      </Section>
    )
  return (
    <Section title="流程图">
      <Chart steps={steps} />
      {problem !== null && <Notice tone="amber">{problem}</Notice>}
      {steps.map((step, place) => (
        <StepRow
          key={step.id}
          step={step}
          place={place}
          last={steps.length - 1}
          onEdit={() => setEditing(step)}
          onChange={change}
        />
      ))}
      <ButtonStack>
        <Button kind="ghost" onPress={() => setEditing(newStep(steps))}>
          加一步
        </Button>
        {past.length > 0 && (
          <>
            <Button kind="ghost" onPress={() => typed.change(undoneFlow)}>
              撤销刚才的改动
            </Button>
            <Button onPress={save} disabled={problem !== null} busy={busy} busyText="正在保存…">
              把流程图存进稿件
            </Button>
          </>
        )}
      </ButtonStack>
    </Section>
  )
}
