import { Choice } from '@/components/ui/choice'
import { Heading } from '@/components/ui/heading'
import type { DeskOption } from './desk-questions'

type Props<T extends string> = {
  readonly id: string
  readonly question: string
  readonly options: readonly DeskOption<T>[]
  readonly value: T | null
  /** What can't be answered now, and why. */
  readonly hint?: string
  readonly onChange: (value: T) => void
}

/** A question with its lawful answers; the chosen one says what follows from it. */
export function OptionQuestion<T extends string>(props: Props<T>) {
  const { id, question, options, value, hint = '', onChange } = props
  const explained = options.map((option) => ({
    value: option.value,
    text: option.text,
    note: option.value === value ? `${option.note}。${option.consequence}` : option.note,
  }))
  return (
    <>
      <Heading level={1}>{question}</Heading>
      <Choice
        id={id}
        label="您的答案"
        options={explained}
        value={value}
        onChange={onChange}
        {...(hint === '' ? {} : { hint })}
      />
    </>
  )
}
