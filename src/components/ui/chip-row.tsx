import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { inGroups } from './in-groups'
import { Pressable } from './pressable'
import { useInStepsWith } from './use-in-steps'
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

/** A cheap phone must not draw hundreds of chips, nor give one element more than sixty children. */
const AT_ONCE = 40

/** Short words side by side, each to be pressed; one of them may be on. Of many the first forty and the one that is on. */
export function ChipRow({ label, chips, chosen, onPress }: Props) {
  const { shown, left, more } = useInStepsWith(chips, AT_ONCE, ({ value }) => value === chosen)
  return (
    <View className={styles.group} {...aria({ role: 'group', label })}>
      <Text className={styles.label ?? ''}>{label}</Text>
      {inGroups(shown, AT_ONCE).map((part, number) => (
        <View key={number} className={styles.row}>
          {part.map(({ value, text }) => (
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
      ))}
      {left > 0 && (
        <View className={styles.row}>
          <Pressable
            role="button"
            className={styles.chip}
            onPress={more}
            state={{ label: `${label}：还有 ${left} 个` }}
          >
            <Text>{`还有 ${left} 个`}</Text>
          </Pressable>
        </View>
      )}
    </View>
  )
}
