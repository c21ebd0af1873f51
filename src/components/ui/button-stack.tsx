import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './button-stack.module.scss'

type Props = { readonly children: ReactNode }

/** Buttons one under the other, apart from each other and from what stands above. */
export function ButtonStack({ children }: Props) {
  return <View className={styles.buttons}>{children}</View>
}
