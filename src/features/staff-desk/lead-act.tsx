import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { ACT_TEXTS } from '@/domain/information-request/terms'
import { ACT_MEANINGS, articleOf, primaryAct } from './act-guides'
import { statusWords } from './status-words'

type Props = { readonly view: StaffCaseView }

const idleWords = (view: StaffCaseView): string => {
  if (view.letter !== null) return '已经答复，按规定归档留存（条例第45条）。'
  if (view.draft?.draftedByMe === true)
    return '您起草的答复已提交，等另一位负责人签发。起草人不能签发自己起草的答复。'
  if (view.draft !== null) return '答复已起草，等负责人签发。'
  return `现在没有轮到您办的事：${statusWords(view)}。`
}

/** What the law wants done now, by whom it is read, and what it means. */
export function LeadAct({ view }: Props) {
  const act = primaryAct(view)
  if (act === null) {
    return (
      <Card>
        <Words>{idleWords(view)}</Words>
      </Card>
    )
  }
  return (
    <Card tone="blue">
      <Words size="small" tone="muted">
        现在该办
      </Words>
      <Heading level={2}>{ACT_TEXTS[act]}</Heading>
      <Words>{ACT_MEANINGS[act]}</Words>
      <Words size="small" tone="muted">
        {articleOf(act)}
      </Words>
    </Card>
  )
}
