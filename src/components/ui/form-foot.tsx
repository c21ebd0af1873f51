import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './form-foot.module.scss'

type Props = { readonly children: ReactNode }

/** Buttons at the end of a form, one under the other, with room to the form and between them. */
export function FormFoot({ children }: Props) {
  return <View className={styles.foot}>{children}</View>
}
