import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './heading.module.scss'

type Props = {
  readonly level: 1 | 2 | 3
  readonly children: ReactNode
  readonly id?: string
}

/** A heading, also to a screen reader. */
export function Heading({ level, children, id }: Props) {
  return (
    <View
      id={id}
      className={classNames(styles.heading, styles[`level${level}`])}
      {...aria({ role: 'heading', level })}
    >
      {children}
    </View>
  )
}
