import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './lede.module.scss'

type Props = { readonly children: ReactNode }

/** The sentence under a page's title, with air before what follows. */
export function Lede({ children }: Props) {
  return <View className={styles.lede}>{children}</View>
}
