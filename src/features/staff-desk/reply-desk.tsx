import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { Steps } from '@/components/ui/steps'
import type { StaffCaseView } from '@/contract/case-view'
import { goBack } from '@/services/navigate'
import { CaseLine } from './case-line'
import { FailureNotice } from './failure-notice'
import { ReplyClosed } from './reply-closed'
import { ReplyFoot } from './reply-foot'
import { ReplyQuestion } from './reply-question'
import { ReplySubmitted } from './reply-submitted'
import { StaffPage } from './staff-page'
import { useReplyDesk } from './use-reply-desk'

type Props = { readonly view: StaffCaseView }

/** The desk leads: one question at a time, from “do we have it” to the letter. */
export function ReplyDeskPage({ view }: Props) {
  const desk = useReplyDesk(view)
  const [revisedAt, setRevisedAt] = useState(0)
  const permission = view.permissions.find(({ act }) => act === 'draft_reply')
  if (desk.isSubmitted && revisedAt !== view.seq)
    return <ReplySubmitted view={view} onRevise={() => setRevisedAt(view.seq)} />
  if (permission?.allowed !== true) return <ReplyClosed message={permission?.message ?? ''} />
  return (
    <StaffPage title="起草答复" foot={<ReplyFoot desk={desk} onLeave={goBack} />}>
      <CaseLine view={view} />
      <Steps
        step={desk.place + 1}
        total={desk.total}
        note={desk.isKept ? '已存在手机上' : '手机存不下，请不要离开本页'}
      />
      {view.returnedBecause !== '' && (
        <Notice tone="amber" title="上次被退回">
          {view.returnedBecause}
        </Notice>
      )}
      <ReplyQuestion view={view} draft={desk.draft} step={desk.step} onChange={desk.change} />
      <FailureNotice failure={desk.acting.failure} note="您填写的内容还在，核对后可以再提交一次。" />
    </StaffPage>
  )
}
