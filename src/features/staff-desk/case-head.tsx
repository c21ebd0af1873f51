import { View } from '@tarojs/components'
import { DeadlineBadge } from '@/components/case/deadline-badge'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { daysLeft, replyClock } from './days-left'
import { statusWords } from './status-words'
import styles from './today.module.scss'

type Props = { readonly view: StaffCaseView }

/** Number, how long there is, what is asked, and what came back from the head. */
export function CaseHead({ view }: Props) {
  const clock = replyClock(view)
  const left = clock === null || view.receivedOn === null ? null : daysLeft(clock, view.today)
  const isLate = clock !== null && view.receivedOn !== null && view.today > clock.dueOn
  return (
    <>
      <View className={styles.cardHead}>
        <View className={styles.number}>{view.number}</View>
        {isLate ? (
          <Tag tone="red">已超过法定期限</Tag>
        ) : (
          <DeadlineBadge workingDaysLeft={left} statusText={statusWords(view)} />
        )}
      </View>
      <Heading level={1}>{view.description}</Heading>
      <Words size="small" tone="muted">{`现在：${statusWords(view)}`}</Words>
      {view.returnedBecause !== '' && (
        <Notice tone="amber" title="答复被退回，请修改">
          {view.returnedBecause}
        </Notice>
      )}
    </>
  )
}
