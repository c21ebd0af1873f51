import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './stack.module.scss'

type Props = {
  readonly children: ReactNode
  /** Side by side with the ends apart, wrapping where there is no room; else one under the other. */
  readonly across?: boolean
}

/** Sets things in order with even gaps. */
export function Stack({ children, across = false }: Props) {
  return <View className={classNames(across ? styles.across : styles.down)}>{children}</View>
}
