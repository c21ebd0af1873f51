import { useState } from 'react'
import { Letter } from '@/components/case/letter'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { ACT_MEANINGS } from './act-guides'
import { FailureNotice } from './failure-notice'
import { StaffPage } from './staff-page'
import type { DeskActing } from './use-desk-act'
import { useSignature } from './use-office'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  readonly onReturn: () => void
  readonly onClose: () => void
}

/** The letter as it would go out today, with the two ways to decide on it. */
export function Approval({ view, acting, onReturn, onClose }: Props) {
  const [asking, setAsking] = useState(false)
  const signedBy = useSignature()
  const letter = view.letterPreview
  const approve = () => acting.act(view.seq, { act: 'approve_reply' }, onClose)
  const decide = (
    <ButtonRow>
      <Button kind="danger" onPress={onReturn}>
        退回修改
      </Button>
      <Button onPress={() => setAsking(true)}>同意并发出</Button>
    </ButtonRow>
  )
  const confirm = (
    <>
      <Words strong>发出后答复立即生效，不能收回。确认今天发出吗？</Words>
      <ButtonRow>
        <Button kind="ghost" onPress={() => setAsking(false)}>
          再看看
        </Button>
        <Button onPress={approve} busy={acting.busy} busyText="正在发出…">
          确认发出
        </Button>
      </ButtonRow>
    </>
  )
  return (
    <StaffPage title="签发答复" onBack={onClose} foot={asking ? confirm : decide}>
      <Words size="small" tone="muted">
        {view.number}
      </Words>
      <Heading level={1}>签发答复</Heading>
      <Words>{ACT_MEANINGS.approve_reply}</Words>
      {view.draft !== null && (
        <Notice>{`起草人：${view.draft.draftedBy}　结论：${letter?.outcomeText ?? ''}`}</Notice>
      )}
      {letter !== null && <Letter {...letter} signedBy={signedBy} preview />}
      <FailureNotice failure={acting.failure} />
    </StaffPage>
  )
}
