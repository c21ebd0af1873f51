import { Card } from '@/components/ui/card'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { PROCEDURE_END } from '@/domain/structured/procedure'
import type { FlowWay } from '@/domain/structured/flow-edit'

type Props = {
  readonly ways: readonly FlowWay[]
  readonly targets: readonly { readonly value: string; readonly text: string }[]
  readonly onChange: (ways: readonly FlowWay[]) => void
}

/** A step with more ways than this is better drawn as two. */
const MOST = 6
const FEWEST = 2

const bare = (text: string): string => text.replace(/[\s　]+/gu, '')

type OneProps = Omit<Props, 'ways'> & { readonly ways: readonly FlowWay[]; readonly at: number }

function OneWay({ ways, at, targets, onChange }: OneProps) {
  const set = (over: Partial<FlowWay>) =>
    onChange(ways.map((way, place) => (place === at ? { ...way, ...over } : way)))
  const asks = ways.length > 1
  return (
    <Card>
      {asks && (
        <Field
          id={`step-when-${at}`}
          label={`情况${at + 1}`}
          hint="例：材料齐全、需补正、不予受理"
          value={ways[at]?.when ?? ''}
          onChange={(when) => set({ when: bare(when) })}
          maxLength={20}
        />
      )}
      <Choice
        id={`step-to-${at}`}
        label={asks ? `情况${at + 1}到哪一步` : '到哪一步'}
        options={targets}
        value={ways[at]?.to ?? PROCEDURE_END}
        columns={2}
        onChange={(to) => set({ to })}
      />
      {ways.length > FEWEST && (
        <TextLink
          acts
          label={`删掉情况${at + 1}`}
          onPress={() => onChange(ways.filter((_, place) => place !== at))}
        >
          删掉这种情况
        </TextLink>
      )}
    </Card>
  )
}

/** The ways on from a step that doesn't just go on to the one below: each with what it is taken for, and where it leads. */
export function WaysForm({ ways, targets, onChange }: Props) {
  return (
    <Stack>
      {ways.map((_, at) => (
        <OneWay key={at} ways={ways} at={at} targets={targets} onChange={onChange} />
      ))}
      {ways.length > 1 && ways.length < MOST && (
        <TextLink acts onPress={() => onChange([...ways, { when: '', to: PROCEDURE_END }])}>
          再加一种情况
        </TextLink>
      )}
    </Stack>
  )
}
