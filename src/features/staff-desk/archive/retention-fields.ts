import type { RetentionChoice } from '@/contract/archive'
import type { WrittenField } from '../written-fields'

/** What is asked where a period is set. */
export const retentionFields = ({
  choices,
  chosen,
  basis,
}: {
  readonly choices: readonly { readonly period: RetentionChoice; readonly text: string }[]
  readonly chosen: RetentionChoice
  readonly basis: string
}): readonly WrittenField[] => [
  {
    name: 'period',
    label: '保管期限',
    hint: basis,
    kind: 'choice',
    initial: chosen,
    options: choices.map((each) => ({ value: each.period, text: each.text })),
  },
  { name: 'because', label: '为什么改', hint: '例：县档案馆核定', kind: 'line', maxLength: 200 },
]
