import { Text, View } from '@tarojs/components'
import type { LedgerDay } from '../../domain/statute/clock'
import { aria } from '../ui/aria'
import { Heading } from '../ui/heading'
import { dayInShort, MARK_WORDS, monthInFull, weekdayInWords } from './day-words'
import { classNames } from '../ui/class-names'
import styles from './day-ledger.module.scss'

type Props = { readonly ledger: readonly LedgerDay[] }

const byMonth = (ledger: readonly LedgerDay[]): readonly (readonly [string, readonly LedgerDay[]])[] => {
  const months = new Map<string, LedgerDay[]>()
  for (const day of ledger) {
    const month = monthInFull(day.on)
    months.set(month, [...(months.get(month) ?? []), day])
  }
  return [...months]
}

const countWords = (day: LedgerDay): string =>
  day.mark === 'counted' || day.mark === 'make_up' || day.mark === 'due' ? `第 ${day.used} 天` : '不计'

/** Every day of a term with what it was and why, in words. */
export function DayLedger({ ledger }: Props) {
  return (
    <View>
      {byMonth(ledger).map(([month, days]) => (
        <View key={month} className={styles.month}>
          <Heading level={3}>{month}</Heading>
          <View className={styles.days} {...aria({ role: 'list', label: month })}>
            {days.map((day) => (
              <View
                key={day.on}
                className={classNames(styles.day, styles[day.mark])}
                {...aria({ role: 'listitem' })}
              >
                <Text
                  className={styles.on}
                >{`${dayInShort(day.on)} ${weekdayInWords(day.on).slice(-1)}`}</Text>
                <View className={styles.why}>
                  <Text className={styles.reason}>
                    {day.reason === '' ? MARK_WORDS[day.mark] : day.reason}
                  </Text>
                </View>
                <Text className={styles.count}>{day.mark === 'due' ? '最后一天' : countWords(day)}</Text>
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
