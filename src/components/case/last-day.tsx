import { View } from '@tarojs/components'
import type { IsoDate } from '../../domain/calendar/civil-date'
import { Words } from '../ui/words'
import { dayInFull, weekdayInWords } from './day-words'
import styles from './last-day.module.scss'

type Props = {
  readonly name: string
  readonly on: IsoDate
  readonly workingDaysLeft: number | null
  /** Said in red where the day is over and nobody counted by how much. */
  readonly over?: string
}

/** The last lawful day, large, with the days left beside it. */
export function LastDay({ name, on, workingDaysLeft, over = '' }: Props) {
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
      {workingDaysLeft === null && over !== '' && (
        <Words size="small" tone="red" strong>
          {over}
        </Words>
      )}
      {workingDaysLeft !== null && (
        <View className={styles.left}>
          <Words size="small" tone={late ? 'red' : 'muted'}>
            {late ? '已超期' : '还剩'}
          </Words>
          <View className={late ? styles.late : styles.figure}>{Math.abs(workingDaysLeft)}</View>
          <Words size="small" tone={late ? 'red' : 'muted'}>
            个工作日
          </Words>
        </View>
      )}
    </View>
  )
}
