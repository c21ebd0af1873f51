import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { inGroups } from './in-groups'
import { MoreButton } from './more-button'
import { Pressable } from './pressable'
import { useInStepsWith } from './use-in-steps'
import { moveFrom, useWebFocus } from './use-web-focus'
import styles from './choice.module.scss'

export type ChoiceOption<T extends string> = {
  readonly value: T
  readonly text: string
  readonly note?: string
}

type Props<T extends string> = {
  readonly id: string
  readonly label: string
  readonly options: readonly ChoiceOption<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly hint?: string
  readonly error?: string
  /** Puts short options side by side. */
  readonly columns?: 1 | 2
  /** Takes the focus when it turns true. */
  readonly focused?: boolean
}

/** A cheap phone must not draw hundreds of options, nor give one element more than sixty children. */
const AT_ONCE = 40

type OptionProps<T extends string> = Props<T> & {
  readonly option: ChoiceOption<T>
  /** Place of the option and of the chosen one among all; −1: none is. */
  readonly place: number
  readonly chosen: number
}

function OptionCard<T extends string>({ id, options, option, place, chosen, onChange }: OptionProps<T>) {
  const { value, text, note } = option
  const idOf = (each: T) => `${id}-${each}`
  return (
    <Pressable
      id={idOf(value)}
      role="radio"
      className={classNames(styles.option, place === chosen && styles.on)}
      onPress={() => onChange(value)}
      onArrow={moveFrom(place, { items: options, onChange, idOf })}
      tabStop={place === Math.max(chosen, 0)}
      state={{ checked: place === chosen, label: note === undefined ? text : `${text}，${note}` }}
    >
      <View
        className={classNames(styles.mark, place === chosen && styles.markOn)}
        {...aria({ hidden: true })}
      />
      <View className={styles.words}>
        <Text className={styles.text}>{text}</Text>
        {note !== undefined && <Text className={styles.note}>{note}</Text>}
      </View>
    </Pressable>
  )
}

/** One of several, as cards large enough to press; of many the first forty and the chosen one. Arrow keys move the choice on the web. */
export function Choice<T extends string>(props: Props<T>) {
  const { id, label, options, value, hint, error, columns = 1, focused = false } = props
  const chosen = options.findIndex((option) => option.value === value)
  const steps = useInStepsWith(options, AT_ONCE, (option) => option.value === value)
  useWebFocus(`${id}-${options[Math.max(chosen, 0)]?.value ?? ''}`, focused)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={false}>
      <View
        id={id}
        className={styles.options}
        {...aria({ role: 'radiogroup', label, ...(error === undefined ? {} : { invalid: true }) })}
      >
        {inGroups(steps.shown, AT_ONCE).map((part, number) => (
          <View key={number} className={classNames(columns === 2 && styles.pair)}>
            {part.map((option) => (
              <OptionCard
                key={option.value}
                {...props}
                option={option}
                place={options.indexOf(option)}
                chosen={chosen}
              />
            ))}
          </View>
        ))}
      </View>
      <MoreButton steps={steps} unit="个" />
    </FieldFrame>
  )
}
