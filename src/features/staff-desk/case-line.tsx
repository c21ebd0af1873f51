import { View } from '@tarojs/components'
import { dayInShort } from '@/components/case/day-words'
import { daysLeftIn } from '@/components/case/days-left'
import { Expander } from '@/components/ui/expander'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { replyClock } from './reply-clock'
import styles from './today.module.scss'

type Props = { readonly view: StaffCaseView }

const leftInWords = (view: StaffCaseView): { readonly text: string; readonly late: boolean } | null => {
  const clock = replyClock(view)
  if (clock === null || view.receivedOn === null) return null
  const left = daysLeftIn(clock, view.today)
  if (left === null) return { text: `已过法定期限（${dayInShort(clock.dueOn)}）`, late: true }
  const words = left === 0 ? '今天到期' : `还剩 ${left} 个工作日`
  return { text: `${words}，${dayInShort(clock.dueOn)}止`, late: left === 0 }
}

/** Number and time left in one line, and what was asked, at hand while drafting. */
export function CaseLine({ view }: Props) {
  const left = leftInWords(view)
  return (
    <>
      <View className={styles.cardHead}>
        <View className={styles.number}>{view.number}</View>
        {left !== null && <Tag tone={left.late ? 'red' : 'amber'}>{left.text}</Tag>}
      </View>
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
