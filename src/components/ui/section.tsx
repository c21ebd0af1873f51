import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Heading } from './heading'
import styles from './section.module.scss'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** Stands at the end of the title's line, e.g. a link 「全部」. */
  readonly aside?: ReactNode
  readonly level?: 2 | 3
}

/** A titled part of a page. */
export function Section({ title, children, aside, level = 2 }: Props) {
  return (
    <View className={styles.section} {...aria({ role: 'region', label: title })}>
      <View className={styles.head}>
        <Heading level={level}>{title}</Heading>
        {aside}
      </View>
      {children}
    </View>
  )
}
