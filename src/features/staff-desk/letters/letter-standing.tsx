import { dayInFull } from '@/components/case/day-words'
import { LinkedNotice } from '@/components/case/linked-notice'
import { Notice } from '@/components/ui/notice'
import type { StaffComplaintView } from '@/contract/complaints'
import { ARTICLE_31_DUTY, isUnderArticle31 } from '@/domain/villages/article-31'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly view: StaffComplaintView }

function Supervised({
  supervision,
}: {
  readonly supervision: NonNullable<StaffComplaintView['supervision']>
}) {
  const { byCounty, answerBy, demand, report } = supervision
  const who = byCounty ? '县里督办' : '领导督办'
  if (report !== null)
    return (
      <Notice tone="green" title={`${who}，${dayInFull(report.on)}已报结果`}>
        {report.result}
      </Notice>
    )
  return (
    <Notice tone="red" title={`${who}，${dayInFull(answerBy)} 前报结果`}>
      {demand}
    </Notice>
  )
}

/** What must be known before anything is done with a letter: the county's supervision, a reopening, a request behind it. */
export function LetterStanding({ view }: Props) {
  return (
    <>
      {view.from !== null && (
        <LinkedNotice
          title="由政府信息公开申请转来，收到的日子不变"
          number={view.from.number}
          openText="看原来的申请"
          onOpen={() => open(STAFF_PAGES.case, { id: view.from?.caseId ?? '' })}
        />
      )}
      {view.orderDueOn !== null && view.answer === null && (
        <Notice tone="amber" title={`12345 工单要求 ${dayInFull(view.orderDueOn)} 前办结`}>
          按工单上的日期回，办不完的先和派单的人说好延期，再告诉写信的人。
        </Notice>
      )}
      {view.supervision !== null && <Supervised supervision={view.supervision} />}
      {isUnderArticle31(view.text) && view.answer === null && (
        <Notice title="反映村务公开的信">{ARTICLE_31_DUTY}</Notice>
      )}
      {view.reopenedBecause !== '' && view.answer === null && (
        <Notice tone="amber" title="写信的人不满意，要换人重办">
          {view.reopenedBecause}
        </Notice>
      )}
    </>
  )
}
