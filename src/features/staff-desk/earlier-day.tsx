import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'

type Props = {
  readonly id: string
  readonly label: string
  readonly today: string
  readonly on: string | undefined
  readonly error: string | undefined
  readonly onChange: (on: string) => void
}

/** For what was done on paper on an earlier day; closed, since mostly it is today. */
export function EarlierDay({ id, label, today, on, error, onChange }: Props) {
  return (
    <Expander title="不是今天办的，更早已经书面办过" id={`${id}-earlier`}>
      <Field
        id={id}
        label={label}
        hint="写成 2026-12-18 的样子。不能早于收到申请，也不能晚于今天。"
        value={on ?? today}
        onChange={onChange}
        maxLength={10}
        {...(error === undefined ? {} : { error })}
      />
    </Expander>
  )
}
