import { View } from '@tarojs/components'
import { aria } from '@/components/ui/aria'
import { classNames } from '@/components/ui/class-names'
import type { TodayView } from '@/contract/desk-today'
import { todayFigures } from './today-groups'
import styles from './today.module.scss'

type Props = { readonly view: TodayView }

/** Four numbers that say how the desk stands; nought is grey. */
export function TodayFigures({ view }: Props) {
  return (
    <View className={styles.figures} {...aria({ role: 'list', label: '今天的件数' })}>
      {todayFigures(view).map(({ group, words, count, tone }) => (
        <View key={group} className={styles.figure} {...aria({ role: 'listitem' })}>
          <View className={classNames(styles.count, count > 0 && styles[tone])}>{count}</View>
          <View className={styles.words}>{words}</View>
        </View>
      ))}
    </View>
  )
}
