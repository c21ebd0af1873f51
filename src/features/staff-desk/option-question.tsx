import { Choice } from '@/components/ui/choice'
import { Heading } from '@/components/ui/heading'
import type { DeskOption } from './desk-questions'

type Props<T extends string> = {
  readonly id: string
  readonly question: string
  readonly options: readonly DeskOption<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
}

/** A question with its lawful answers; the chosen one says what follows from it. */
export function OptionQuestion<T extends string>({ id, question, options, value, onChange }: Props<T>) {
  const explained = options.map((option) => ({
    value: option.value,
    text: option.text,
    note: option.value === value ? `${option.note}。${option.consequence}` : option.note,
  }))
  return (
    <>
      <Heading level={1}>{question}</Heading>
      <Choice id={id} label="您的答案" options={explained} value={value} onChange={onChange} />
    </>
  )
}
