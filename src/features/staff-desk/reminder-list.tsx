import { View } from '@tarojs/components'
import { dayInFull, weekdayInWords } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { ReminderView } from '@/contract/reminders'
import type { IsoDate } from '@/domain/calendar/civil-date'
import { roleInWords } from './role-in-words'
import { reminderDays } from './reminder-days'
import styles from './today.module.scss'

type Props = {
  readonly reminders: readonly ReminderView[]
  readonly today: string
}

/** Reminders day by day: to whom, about which case, in which words. */
export function ReminderList({ reminders, today }: Props) {
  return (
    <>
      {reminderDays(reminders).map((day) => (
        <Section
          key={day.on}
          title={`${dayInFull(day.on)}　${weekdayInWords(day.on as IsoDate)}${day.on === today ? '（今天）' : ''}`}
        >
          <Card tone={day.on === today ? 'amber' : 'plain'}>
            {day.reminders.map((reminder, place) => (
              <View key={`${reminder.caseNumber}-${place}`} className={styles.reminder}>
                <Words>{reminder.text}</Words>
                <Words size="small" tone="muted">
                  {`${reminder.caseNumber}　发给：${roleInWords(reminder.toRole)}`}
                </Words>
              </View>
            ))}
          </Card>
        </Section>
      ))}
    </>
  )
}
