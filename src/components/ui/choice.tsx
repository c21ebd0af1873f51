import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { Pressable } from './pressable'
import { useWebFocus } from './use-web-focus'
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

/** One of several, as cards large enough to press. Arrow keys move the choice on the web. */
export function Choice<T extends string>(props: Props<T>) {
  const { id, label, options, value, onChange, hint, error, columns = 1, focused = false } = props
  const chosen = options.findIndex((option) => option.value === value)
  useWebFocus(`${id}-${options[Math.max(chosen, 0)]?.value ?? ''}`, focused)
  const moveFrom = (place: number) => (step: -1 | 1) => {
    const next = options[place + step]
    if (next !== undefined) onChange(next.value)
  }
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={false}>
      <View
        id={id}
        className={classNames(styles.options, columns === 2 && styles.pair)}
        {...aria({ role: 'radiogroup', label, ...(error === undefined ? {} : { invalid: true }) })}
      >
        {options.map((option, place) => (
          <Pressable
            key={option.value}
            id={`${id}-${option.value}`}
            role="radio"
            className={classNames(styles.option, place === chosen && styles.on)}
            onPress={() => onChange(option.value)}
            onArrow={moveFrom(place)}
            tabStop={place === Math.max(chosen, 0)}
            state={{
              checked: place === chosen,
              label: option.note === undefined ? option.text : `${option.text}，${option.note}`,
            }}
          >
            <View
              className={classNames(styles.mark, place === chosen && styles.markOn)}
              {...aria({ hidden: true })}
            />
            <View className={styles.words}>
              <Text className={styles.text}>{option.text}</Text>
              {option.note !== undefined && <Text className={styles.note}>{option.note}</Text>}
            </View>
          </Pressable>
        ))}
      </View>
    </FieldFrame>
  )
}
