import { View } from '@tarojs/components'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { askedInShort } from './case-words'
import { StaffTag } from './staff-tag'
import { statusWords } from './status-words'
import styles from './today.module.scss'
import { daysLeftOf } from './days-left-of'

type Props = { readonly view: StaffCaseView }

/** Number, how long there is, what is asked, and what came back from the head. */
export function CaseHead({ view }: Props) {
  const { workingDays, isLate } = daysLeftOf(view)
  const words = statusWords(view)
  return (
    <View className={styles.caseHead}>
      <View className={styles.cardHead}>
        <View className={styles.number}>{view.number}</View>
        <StaffTag workingDaysLeft={workingDays} isLate={isLate} status={view.status} words={words} />
      </View>
      <Heading level={1}>{askedInShort(view.description)}</Heading>
      {(workingDays !== null || isLate) && (
        <Words size="small" tone="muted">
          {words}
        </Words>
      )}
      {view.returnedBecause !== '' && (
        <Notice tone="amber" title="答复被退回，请修改">
          {view.returnedBecause}
        </Notice>
      )}
    </View>
  )
}
