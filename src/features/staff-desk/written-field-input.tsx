import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { ManyChoice } from './many-choice'
import type { WrittenField } from './written-fields'

type Props = {
  readonly act: string
  readonly field: WrittenField
  readonly value: string | undefined
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

const DAY_LENGTH = 10

const inputKind = (kind: WrittenField['kind']): 'text' | 'multiline' | 'number' =>
  kind === 'multiline' || kind === 'number' ? kind : 'text'

/** One question of an act's form, as cards to choose from or as a line to write. */
export function WrittenFieldInput({ act, field, value, error, onChange }: Props) {
  const { name, label, hint, kind, options = [], maxLength = DAY_LENGTH } = field
  const shared = {
    id: `${act.replaceAll('_', '-')}-${name}`,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  }
  if (kind === 'choice')
    return <Choice {...shared} options={options} value={value ?? null} onChange={onChange} />
  if (kind === 'many')
    return <ManyChoice {...shared} options={options} value={value ?? ''} onChange={onChange} />
  return (
    <Field {...shared} kind={inputKind(kind)} value={value ?? ''} onChange={onChange} maxLength={maxLength} />
  )
}
