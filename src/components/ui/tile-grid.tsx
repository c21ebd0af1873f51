import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './tile-grid.module.scss'

type Props = { readonly children: ReactNode }

/** Tiles, two in a row; one in a row when the text is large. */
export function TileGrid({ children }: Props) {
  return <View className={styles.grid}>{children}</View>
}
