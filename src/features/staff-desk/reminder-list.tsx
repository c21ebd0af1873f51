import { View } from '@tarojs/components'
import { dayInShort, weekdayInWords } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import type { IsoDate } from '@/domain/calendar/civil-date'
import type { CaseReminders, ReminderSpan } from '@/domain/information-request/reminders-by-case'
import { roleInWords } from './role-in-words'
import styles from './today.module.scss'

type Props = {
  readonly cases: readonly CaseReminders[]
  readonly today: string
  /** Last day looked at; what still goes on then has no end yet. */
  readonly until: string
}

const whenInWords = ({ from, to }: ReminderSpan, today: string, until: string): string => {
  const first = from === today ? '今天' : dayInShort(from)
  if (from === to) return from === today ? first : `${first}　${weekdayInWords(from as IsoDate)}`
  return to === until ? `${first}起，每天，直到办完` : `${first}至${dayInShort(to)}，每天`
}

/** A page of reminders case by case: on which days, in which words, to whom. */
export function ReminderList({ cases, today, until }: Props) {
  return (
    <View>
      {cases.map(({ caseNumber, spans }) => (
        <Card key={caseNumber} tone={spans.some(({ from }) => from === today) ? 'amber' : 'plain'}>
          <Heading level={2}>{caseNumber}</Heading>
          {spans.map((span) => (
            <View key={`${span.from}-${span.text}`} className={styles.reminder}>
              <Words strong>{whenInWords(span, today, until)}</Words>
              <Words>{span.text}</Words>
              <Words size="small" tone="muted">
                {`发给：${span.roles.map(roleInWords).join('、')}`}
              </Words>
            </View>
          ))}
        </Card>
      ))}
    </View>
  )
}
