import { View } from '@tarojs/components'
import { aria } from './aria'
import styles from './bar-list.module.scss'

export type Bar = {
  readonly label: string
  readonly value: number
  /** The value as it is read, with its unit. */
  readonly text: string
  /** How much of it is bad news, drawn red at the end of the bar; said in `text` too. */
  readonly alarming?: number
}

type Props = {
  readonly label: string
  readonly bars: readonly Bar[]
  /** Length of the longest bar; the largest value here where it is absent. */
  readonly most?: number
}

/** Bars from the left, each with its name and figure as words: the drawing is also the list. */
export function BarList({ label, bars, most }: Props) {
  const longest = Math.max(most ?? 0, ...bars.map(({ value }) => Math.abs(value)))
  const width = (value: number): string =>
    `${longest === 0 ? 0 : Math.round((Math.abs(value) / longest) * 1000) / 10}%`
  return (
    <View {...aria({ role: 'list', label })}>
      {bars.map((bar) => (
        <View key={bar.label} className={styles.bar} {...aria({ role: 'listitem' })}>
          <View className={styles.words}>
            <View>{bar.label}</View>
            <View className={styles.value}>{bar.text}</View>
          </View>
          <View className={styles.track} {...aria({ hidden: true })}>
            <View className={styles.fill} style={{ width: width(bar.value - (bar.alarming ?? 0)) }} />
            <View className={styles.alarming} style={{ width: width(bar.alarming ?? 0) }} />
          </View>
        </View>
      ))}
    </View>
  )
}
