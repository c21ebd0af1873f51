import { View } from '@tarojs/components'
import { aria } from './aria'
import styles from './progress.module.scss'

type Props = {
  /** 0 to 1. */
  readonly done: number
  /** Read out, e.g. 名册.pdf 已传 40%. */
  readonly label: string
}

/** How far something has come. */
export function Progress({ done, label }: Props) {
  const percent = `${Math.round(Math.min(1, Math.max(0, done)) * 100)}%`
  return (
    <View className={styles.track} {...aria({ role: 'img', label })}>
      <View className={styles.done} style={{ width: percent }} />
    </View>
  )
}
