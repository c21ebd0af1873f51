import { View } from '@tarojs/components'
import type { IsoDate } from '../../domain/calendar/civil-date'
import { Words } from '../ui/words'
import { dayInFull, weekdayInWords } from './day-words'
import styles from './last-day.module.scss'

type Props = {
  readonly name: string
  readonly on: IsoDate
  readonly workingDaysLeft: number | null
}

/** The last lawful day, large, with the days left beside it. */
export function LastDay({ name, on, workingDaysLeft }: Props) {
  const late = workingDaysLeft !== null && workingDaysLeft < 0
  return (
    <View className={styles.row}>
      <View className={styles.words}>
        <Words size="small" tone="muted">
          {name}
        </Words>
        <Words size="head" strong>
          {dayInFull(on)}
        </Words>
        <Words size="small" tone="muted">
          {weekdayInWords(on)}
        </Words>
      </View>
      {workingDaysLeft !== null && (
        <View className={styles.left}>
          <View className={late ? styles.late : styles.figure}>{Math.abs(workingDaysLeft)}</View>
          <Words size="small" tone={late ? 'red' : 'muted'}>
            {late ? '个工作日已超期' : '个工作日还剩'}
          </Words>
        </View>
      )}
    </View>
  )
}
