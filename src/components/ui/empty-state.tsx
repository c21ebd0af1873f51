import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Words } from './words'
import styles from './empty-state.module.scss'

type Props = {
  readonly text: string
  readonly children?: ReactNode
}

/** Says that there is nothing, and below what one can do. */
export function EmptyState({ text, children }: Props) {
  return (
    <View className={styles.empty} {...aria({ role: 'status' })}>
      <Words tone="muted">{text}</Words>
      {children}
    </View>
  )
}
