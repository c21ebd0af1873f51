import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import { dayInFull } from '../../components/case/day-words'
import type { LookedUpCase } from '../../contract/look-up-case'

type Props = { readonly found: LookedUpCase }

/** Where a case stands: dates and whose turn it is, nothing about whom or what. */
export function LookUpAnswer({ found }: Props) {
  const { receivedOn, replyDueOn, repliedOn, closedOn, waitingFor } = found
  const isOver = repliedOn !== null || closedOn !== null
  const isLate = !isOver && replyDueOn !== null && replyDueOn < found.today
  return (
    <Card>
      <Words size="small" tone="muted">
        {found.number}
      </Words>
      <Heading level={2}>{found.statusText}</Heading>
      {isLate && <Tag tone="red">已过最迟答复日</Tag>}
      <FactList
        facts={[
          { name: '提交', value: dayInFull(found.submittedOn) },
          { name: '收到日', value: receivedOn === null ? '等双方确认' : dayInFull(receivedOn) },
          ...(replyDueOn === null || isOver ? [] : [{ name: '最迟答复', value: dayInFull(replyDueOn) }]),
          ...(repliedOn === null ? [] : [{ name: '答复', value: dayInFull(repliedOn) }]),
          ...(closedOn === null || repliedOn !== null ? [] : [{ name: '办完', value: dayInFull(closedOn) }]),
          ...(waitingFor === ''
            ? []
            : [{ name: '现在', value: `${waitingFor}（从 ${dayInFull(found.waitingSince)} 起）` }]),
        ]}
      />
      <Words size="small" tone="muted">
        这里不显示姓名和申请的内容。要看答复书，请在提交申请的那部手机上打开“我的”，或打电话问。
      </Words>
    </Card>
  )
}
