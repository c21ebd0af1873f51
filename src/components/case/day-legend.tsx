import { Text, View } from '@tarojs/components'
import type { LedgerMark } from '../../domain/statute/clock'
import { aria } from '../ui/aria'
import { classNames } from '../ui/class-names'
import styles from './day-strip.module.scss'

type Props = {
  readonly marks: ReadonlySet<LedgerMark>
  readonly showsToday: boolean
  /** Days that will count stand in a paler shape. */
  readonly showsAhead: boolean
}

const WORDS: readonly (readonly [LedgerMark, string, string])[] = [
  ['start', '收', '收到日，不计'],
  ['counted', '', '计 1 天'],
  ['make_up', '', '调休上班，也计'],
  ['rest', '', '休息，不计'],
  ['stopped', '', '暂停，不计'],
  ['due', '止', '最后一天'],
]

/** The shapes of the strip in words; only those that occur. */
export function DayLegend({ marks, showsToday, showsAhead }: Props) {
  return (
    <View className={styles.legend} {...aria({ hidden: true })}>
      {WORDS.filter(([mark]) => marks.has(mark)).map(([mark, letter, words]) => (
        <View key={mark} className={styles.entry}>
          <View className={classNames(styles.day, styles.sample, styles[mark])}>{letter}</View>
          <Text>{words}</Text>
        </View>
      ))}
      {showsAhead && (
        <View className={styles.entry}>
          <View className={classNames(styles.day, styles.sample, styles.counted, styles.ahead)} />
          <Text>还没到，将计</Text>
        </View>
      )}
      {showsToday && (
        <View className={styles.entry}>
          <View className={classNames(styles.day, styles.sample, styles.today)} />
          <Text>今天</Text>
        </View>
      )}
    </View>
  )
}
