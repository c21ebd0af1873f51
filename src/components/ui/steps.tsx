import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './steps.module.scss'

type Props = {
  /** From 1. */
  readonly step: number
  readonly total: number
  /** Stands at the end of the line, e.g. 「已保存 10:32」. */
  readonly note?: string
}

/** Where one is in a form of several steps. */
export function Steps({ step, total, note = '' }: Props) {
  return (
    <View className={styles.steps}>
      <View className={styles.bars} {...aria({ hidden: true })}>
        {Array.from({ length: total }, (_step, place) => (
          <View key={place} className={classNames(styles.bar, place < step && styles.done)} />
        ))}
      </View>
      <View className={styles.line}>
        <Text>
          第 {step} 步，共 {total} 步
        </Text>
        <View {...aria({ role: 'status', live: 'polite' })}>{note}</View>
      </View>
    </View>
  )
}
