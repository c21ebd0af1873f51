import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './button-row.module.scss'

type Props = { readonly children: ReactNode }

/** Buttons side by side, the main one last; they wrap when large text leaves no room. */
export function ButtonRow({ children }: Props) {
  return <View className={styles.row}>{children}</View>
}
