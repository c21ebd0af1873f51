import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, isWeb } from './aria'
import { classNames } from './class-names'
import { HeaderBar } from './header-bar'
import styles from './page-frame.module.scss'

export type TextStep = 1 | 2 | 3 | 4 | 5 | 6 | 7

type Props = {
  readonly title: string
  readonly textStep: TextStep
  /** The view for elders: larger words and buttons, one entry in a row. */
  readonly elder: boolean
  readonly children: ReactNode
  /** Web only: draws a back arrow; the mini-program has its own bar. */
  readonly onBack?: () => void
  /** Drawn under the bar over the full width, e.g. a coloured band. */
  readonly band?: ReactNode
  /** The page's acts, kept in reach of the thumb. */
  readonly foot?: ReactNode
  readonly tone?: 'paper' | 'blue'
  /** Drawn over the page, e.g. a question that comes between. */
  readonly over?: ReactNode
}

/** Root of every page: paper, text size, the web's missing bar, landmarks, a foot for the main act. */
export function PageFrame(props: Props) {
  const { title, textStep, elder, children, onBack, band, foot, over, tone = 'paper' } = props
  return (
    <View className={classNames(styles.page, `text-step-${textStep}`, elder && 'elder')}>
      {isWeb && (onBack !== undefined || tone === 'blue') && (
        <HeaderBar title={title} onBack={onBack} tone={tone} />
      )}
      {band}
      <View className={styles.main} {...aria({ role: 'main', label: title })}>
        {children}
      </View>
      {foot !== undefined && (
        <View className={styles.foot} {...aria({ role: 'group', label: '本页操作' })}>
          {foot}
        </View>
      )}
      {over}
    </View>
  )
}
