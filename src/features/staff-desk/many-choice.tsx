import { View } from '@tarojs/components'
import { Checkbox } from '@/components/ui/checkbox'
import { FieldFrame } from '@/components/ui/field-frame'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly options: readonly { readonly value: string; readonly text: string; readonly note?: string }[]
  /** What is ticked, with commas between. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** What is ticked, one by one. */
export const ticked = (value: string): readonly string[] => value.split(',').filter((each) => each !== '')

/** Several of a list, as lines large enough to press. */
export function ManyChoice({ id, label, hint, error, options, value, onChange }: Props) {
  const chosen = ticked(value)
  const toggle = (one: string, isOn: boolean): void => {
    const others = chosen.filter((each) => each !== one)
    onChange((isOn ? [...others, one] : others).join(','))
  }
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={false}>
      <View id={id}>
        {options.map(({ value: each, text, note }) => (
          <Checkbox
            key={each}
            id={`${id}-${each}`}
            label={note === undefined ? text : `${text}（${note}）`}
            checked={chosen.includes(each)}
            onChange={(isOn) => toggle(each, isOn)}
          />
        ))}
      </View>
    </FieldFrame>
  )
}
