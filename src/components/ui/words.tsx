import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { named } from './aria'
import { classNames } from './class-names'
import styles from './words.module.scss'

type Props = {
  readonly children: ReactNode
  readonly size?: 'title' | 'head' | 'body' | 'small'
  readonly tone?: 'ink' | 'muted' | 'blue' | 'red' | 'amber' | 'green'
  readonly strong?: boolean
  /** Runs on in a line instead of standing as a paragraph. */
  readonly inline?: boolean
  readonly id?: string
}

/** A piece of text in one of the four sizes. */
export function Words({ children, size = 'body', tone = 'ink', strong = false, inline = false, id }: Props) {
  const className = classNames(styles.words, styles[size], styles[tone], strong && styles.strong)
  if (inline) return <Text className={className}>{children}</Text>
  return (
    <View {...named(id)} className={className}>
      {children}
    </View>
  )
}
