import { Text, View } from '@tarojs/components'
import type { IsoDate } from '../../domain/calendar/civil-date'
import type { LedgerDay } from '../../domain/statute/clock'
import { aria } from '../ui/aria'
import { Words } from '../ui/words'
import { stripInWords } from '../../domain/statute/strip-in-words'
import { DayCell } from './day-cell'
import { DayLegend } from './day-legend'
import { weeksOf } from './weeks'
import styles from './day-strip.module.scss'

type Props = {
  readonly ledger: readonly LedgerDay[]
  /** The server's today; null when the strip shows a plan. */
  readonly today: IsoDate | null
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

/**
 * The term as a calendar on the wall: counted, rest, stopped, worked by notice, due. The same stands over it in words;
 * who hears the page hears those, and the days one by one under 这个日期怎么来的.
 */
export function DayStrip({ ledger, today }: Props) {
  const marks = new Set(ledger.map((day) => day.mark))
  return (
    <View className={styles.strip}>
      <Words size="small">{stripInWords(ledger, today)}</Words>
      <View className={styles.weeks} {...aria({ hidden: true })}>
        <View className={styles.week}>
          <Text className={styles.month} />
          {WEEKDAYS.map((weekday) => (
            <Text key={weekday} className={styles.weekday}>
              {weekday}
            </Text>
          ))}
        </View>
        {weeksOf(ledger).map((week) => (
          <View key={week.key} className={styles.week}>
            <Text className={styles.month}>{week.month}</Text>
            {week.days.map((day, place) =>
              day === null ? (
                <View key={place} className={styles.blank} />
              ) : (
                <DayCell
                  key={day.on}
                  day={day}
                  isToday={day.on === today}
                  isAhead={today !== null && day.on > today}
                />
              ),
            )}
          </View>
        ))}
        <DayLegend
          marks={marks}
          showsToday={ledger.some((day) => day.on === today)}
          showsAhead={today !== null && ledger.some((day) => day.on > today && day.mark === 'counted')}
        />
      </View>
    </View>
  )
}
