import { View } from '@tarojs/components'
import { daysLeftIn } from '@/components/case/days-left'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { askedInShort } from './case-words'
import { replyClock } from './reply-clock'
import { StaffTag } from './staff-tag'
import { statusWords } from './status-words'
import styles from './today.module.scss'

type Props = { readonly view: StaffCaseView }

/** Number, how long there is, what is asked, and what came back from the head. */
export function CaseHead({ view }: Props) {
  const clock = view.receivedOn === null ? null : replyClock(view)
  const isLate = clock !== null && view.today > clock.dueOn
  const left = clock === null ? null : daysLeftIn(clock, view.today)
  const words = statusWords(view)
  return (
    <View className={styles.caseHead}>
      <View className={styles.cardHead}>
        <View className={styles.number}>{view.number}</View>
        {isLate ? (
          <Tag tone="red">已超过法定期限</Tag>
        ) : (
          <StaffTag workingDaysLeft={left} status={view.status} words={words} />
        )}
      </View>
      <Heading level={1}>{askedInShort(view.description)}</Heading>
      {clock !== null && (
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
