import { View } from '@tarojs/components'
import { Children, type ReactNode } from 'react'
import { aria } from './aria'
import styles from './list-group.module.scss'

type Props = {
  readonly children: ReactNode
  readonly label?: string
}

/** Rows on one sheet, a hairline between them. */
export function ListGroup({ children, label }: Props) {
  return (
    <View className={styles.group} {...aria({ role: 'list', ...(label === undefined ? {} : { label }) })}>
      {Children.map(children, (child) =>
        child === null || child === undefined || child === false ? null : (
          <View className={styles.item} {...aria({ role: 'listitem' })}>
            {child}
          </View>
        ),
      )}
    </View>
  )
}
