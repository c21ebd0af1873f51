import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { MeasuredUnitView } from '@/contract/scorecards'
import { sumText } from '@/domain/scorecard/points'
import { asApiError } from '@/services/api-error'
import { replace } from '@/services/navigate'
import { FailureNotice } from '../failure-notice'
import { StaffPage } from '../staff-page'
import { STAFF_PAGES } from '../staff-pages'
import { ScoreLines } from './score-lines'
import { useDrafting } from './use-scorecards'

/** One unit as the records measure it now; a card is made of it once the period is over. */
export function MeasuredUnit({ view }: { readonly view: MeasuredUnitView }) {
  const drafting = useDrafting()
  const { unit, period, mayDraft } = view
  const draft = () =>
    drafting.mutate(
      { kind: unit.kind, unit: unit.id, period: period.key },
      { onSuccess: ({ id }) => replace(STAFF_PAGES.scorecard, { id }) },
    )
  const foot = mayDraft ? (
    <Button onPress={draft} busy={drafting.isPending} busyText="正在生成…">
      生成评分表
    </Button>
  ) : undefined
  return (
    <StaffPage title="考核评分" foot={foot}>
      <Tag>{period.isOver ? '还没有生成评分表' : '时段没有结束'}</Tag>
      <Heading level={1}>{`${unit.name}${period.text}`}</Heading>
      <Card>
        <Words strong>{sumText(view.sum)}</Words>
      </Card>
      <Notice>
        {period.isOver
          ? '这是系统记录现在的样子。生成以后数字不再变，再送本机构核对。'
          : '时段结束以前只是参考，每天会变，结束以后才能生成评分表。'}
      </Notice>
      <FailureNotice failure={drafting.error === null ? null : asApiError(drafting.error)} />
      <ScoreLines lines={view.lines} />
    </StaffPage>
  )
}
