import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import styles from './notice.module.scss'

type Props = {
  readonly children: ReactNode
  readonly tone?: 'blue' | 'amber' | 'red' | 'green'
  readonly title?: string
  /** Read out at once when it appears. */
  readonly urgent?: boolean
}

const ICONS: Readonly<Record<'blue' | 'amber' | 'red' | 'green', IconName>> = {
  blue: 'info',
  amber: 'warning',
  red: 'warning',
  green: 'check',
}

/** A remark that must not be missed. */
export function Notice({ children, tone = 'blue', title, urgent = false }: Props) {
  return (
    <View
      className={classNames(styles.notice, styles[tone])}
      {...aria({ role: urgent ? 'alert' : 'status' })}
    >
      <View className={styles.icon}>
        <Icon name={ICONS[tone]} colour={tone} />
      </View>
      <View className={styles.text}>
        {title !== undefined && <View className={styles.title}>{title}</View>}
        <View>{children}</View>
      </View>
    </View>
  )
}
