import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import styles from './card.module.scss'

type Props = {
  readonly children: ReactNode
  /** The stripe at the left repeats in colour what a tag says in words. */
  readonly tone?: 'plain' | 'blue' | 'red' | 'amber' | 'green'
  /** Makes the whole card a link. */
  readonly onPress?: () => void
  readonly label?: string
}

/** A sheet of surface on the paper. */
export function Card({ children, tone = 'plain', onPress, label }: Props) {
  const className = classNames(styles.card, styles[tone])
  if (onPress === undefined) return <View className={className}>{children}</View>
  return (
    <Pressable
      role="link"
      className={className}
      onPress={onPress}
      {...(label === undefined ? {} : { state: { label } })}
    >
      {children}
    </Pressable>
  )
}
