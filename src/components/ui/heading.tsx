import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, isWeb, named } from './aria'
import { classNames } from './class-names'
import { useHeadingFocus } from './use-heading-focus'
import styles from './heading.module.scss'

type Props = {
  readonly level: 1 | 2 | 3
  readonly children: ReactNode
  readonly id?: string
  /** Instead of the look of its level, e.g. on a coloured band. */
  readonly className?: string
}

/** A heading, also to a screen reader; the page's title takes the focus when the page changes. */
export function Heading({ level, children, id, className }: Props) {
  const isTitle = level === 1
  const ref = useHeadingFocus(isTitle)
  return (
    <View
      ref={ref}
      {...named(id)}
      className={classNames(styles.heading, className ?? styles[`level${level}`])}
      {...(isWeb && isTitle ? { tabIndex: -1 } : {})}
      {...aria({ role: 'heading', level })}
    >
      {children}
    </View>
  )
}
