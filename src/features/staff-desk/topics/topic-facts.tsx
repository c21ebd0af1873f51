import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import type { StaffTopicView } from '@/contract/topics'

type Props = { readonly view: StaffTopicView }

/** What came of it, in one line each; '' for what didn't happen. */
const outcomesOf = ({ answer, decline, mergedInto, keptBackBecause }: StaffTopicView) => [
  { name: '不予展示的理由', value: keptBackBecause },
  { name: '合并到', value: mergedInto?.number ?? '' },
  { name: '公开的文件', value: answer === null ? '' : answer.documentTitle || '已经撤下' },
  { name: '不公开', value: decline === null ? '' : `${decline.groundText}：${decline.reason}` },
  { name: '还可以找', value: decline?.elsewhere ?? '' },
]

/** What was named, how many want it, and what came of it. */
export function TopicFacts({ view }: Props) {
  const { named } = view
  const facts = [
    { name: '原来写的', value: [named.title, named.detail].filter((text) => text !== '').join('；') },
    { name: '点题', value: dayInFull(view.namedOn) },
    { name: '想看的人', value: `${view.supporters} 人` },
    { name: '办理单位', value: view.unit },
    { name: '展示', value: view.isShown ? '大家能看到' : '没有展示' },
    ...outcomesOf(view),
  ].filter(({ value }) => value !== '')
  return (
    <>
      {view.findings.length > 0 && !view.isShown && (
        <Notice tone="amber" title="原文里有个人信息">
          {view.findings.join('；')}
        </Notice>
      )}
      {view.reopenedBecause !== '' && view.dueOn !== null && (
        <Notice tone="amber" title="重新办理的理由">
          {view.reopenedBecause}
        </Notice>
      )}
      <Card>
        <FactList facts={facts} />
      </Card>
    </>
  )
}
