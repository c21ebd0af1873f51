import { View } from '@tarojs/components'
import { aria } from './aria'
import styles from './skeleton.module.scss'

type Props = { readonly lines?: number }

/** Grey lines where words will be. */
export function Skeleton({ lines = 4 }: Props) {
  return (
    <View className={styles.skeleton} {...aria({ role: 'status', label: '正在加载', busy: true })}>
      {Array.from({ length: lines }, (_line, place) => (
        <View key={place} className={styles.card}>
          <View className={styles.wide} />
          <View className={styles.short} />
        </View>
      ))}
    </View>
  )
}
