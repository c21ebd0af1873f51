import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import styles from './chip-row.module.scss'

export type Chip = {
  readonly value: string
  readonly text: string
}

type Props = {
  /** Says what the chips are about. */
  readonly label: string
  readonly chips: readonly Chip[]
  /** The one that is on; undefined where chips only lead somewhere. */
  readonly chosen?: string
  readonly onPress: (value: string) => void
}

/** Short words side by side, each to be pressed; one of them may be on. */
export function ChipRow({ label, chips, chosen, onPress }: Props) {
  return (
    <View className={styles.row} {...aria({ role: 'group', label })}>
      <Text className={styles.label ?? ''}>{label}</Text>
      {chips.map(({ value, text }) => (
        <Pressable
          key={value}
          role="button"
          className={classNames(styles.chip, value === chosen && styles.on)}
          onPress={() => onPress(value)}
          {...(chosen === undefined
            ? {}
            : { state: { label: `${label}：${text}${value === chosen ? '，已选' : ''}` } })}
        >
          <Text>{text}</Text>
        </Pressable>
      ))}
    </View>
  )
}
