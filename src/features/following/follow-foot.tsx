import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './follow-foot.module.scss'

/** Room around the button that follows, so that it touches neither what is above it nor what is below. */
export function FollowFoot({ children }: { readonly children: ReactNode }) {
  return <View className={styles.foot ?? ''}>{children}</View>
}
