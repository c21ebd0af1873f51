import { View } from '@tarojs/components'
import { dayInShort } from '@/components/case/day-words'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { replyClock } from './reply-clock'
import { StaffTag } from './staff-tag'
import { statusWords } from './status-words'
import styles from './today.module.scss'
import { daysLeftOf } from './days-left-of'

type Props = { readonly view: StaffCaseView }

/** Number and time left in one line, and what was asked, at hand while drafting. */
export function CaseLine({ view }: Props) {
  const { workingDays, isLate } = daysLeftOf(view)
  const clock = replyClock(view)
  return (
    <>
      <View className={styles.cardHead}>
        <View className={styles.number}>{view.number}</View>
        <StaffTag
          workingDaysLeft={workingDays}
          isLate={isLate}
          status={view.status}
          words={statusWords(view)}
        />
      </View>
      {clock !== null && (
        <Words size="small" tone={isLate ? 'red' : 'muted'}>
          {`最迟 ${dayInShort(clock.dueOn)} 答复`}
        </Words>
      )}
      <Expander title="申请人要的是什么">
        <Words>{view.description}</Words>
        {view.documentNumber !== '' && (
          <Words size="small" tone="muted">{`文号：${view.documentNumber}`}</Words>
        )}
        {view.features !== '' && <Words size="small" tone="muted">{`其他特征：${view.features}`}</Words>}
      </Expander>
    </>
  )
}
