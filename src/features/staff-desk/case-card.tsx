import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import type { DeskSummary, TodayGroup } from '@/contract/desk-today'
import { open } from '@/services/navigate'
import { askedInShort, dueInWords, handledBy, nextByLaw } from './case-words'
import { STAFF_PAGES } from './staff-pages'
import { StaffTag } from './staff-tag'
import { statusWords } from './status-words'
import styles from './today.module.scss'

type Props = {
  readonly summary: DeskSummary
  readonly group: TodayGroup
  readonly tone: 'plain' | 'red' | 'amber'
}

/** A case on 今天: how long there is, what is asked, until when, and what the law wants next. */
export function CaseCard({ summary, group, tone }: Props) {
  const isLate = summary.workingDaysLeft !== null && summary.workingDaysLeft < 0
  const left = summary.receivedOn === null || summary.repliedOn !== null ? null : summary.workingDaysLeft
  return (
    <Card tone={isLate ? 'red' : tone} onPress={() => open(STAFF_PAGES.case, { id: summary.id })}>
      <View className={styles.cardHead}>
        <StaffTag workingDaysLeft={left} status={summary.status} words={statusWords(summary)} />
        <View className={styles.number}>{summary.number}</View>
      </View>
      <Words strong>{askedInShort(summary.description)}</Words>
      <Words size="small" tone={isLate ? 'red' : 'ink'}>
        {dueInWords(summary)}
      </Words>
      <Words size="small" tone="muted">
        {nextByLaw(summary, group)}
      </Words>
      {summary.repliedOn === null && (
        <Words size="small" tone="muted">
          {handledBy(summary)}
        </Words>
      )}
    </Card>
  )
}
