import { View } from '@tarojs/components'
import type { LedgerDay, LedgerMark } from '../../domain/statute/clock'
import { classNames } from '../ui/class-names'
import { dayOfMonth } from './day-words'
import styles from './day-strip.module.scss'

type Props = {
  readonly day: LedgerDay
  readonly isToday: boolean
  /** Today is not yet past: days from here on are drawn as still to come. */
  readonly isAhead: boolean
}

const LETTERS: Readonly<Partial<Record<LedgerMark, string>>> = { start: '收', due: '止' }

/** One day of the strip: its shape, not only its colour, tells what it was. */
export function DayCell({ day, isToday, isAhead }: Props) {
  const className = classNames(styles.day, styles[day.mark], isAhead && styles.ahead, isToday && styles.today)
  return <View className={className}>{LETTERS[day.mark] ?? dayOfMonth(day.on)}</View>
}
