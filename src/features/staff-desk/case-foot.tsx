import { Button } from '@/components/ui/button'
import type { StaffCaseView } from '@/contract/case-view'
import { ACT_TEXTS } from '@/domain/information-request/terms'
import { type DeskActName } from './act-guides'
import { ApprovalFoot } from './approval-foot'

type Props = {
  readonly view: StaffCaseView
  readonly act: DeskActName
  readonly busy: boolean
  readonly onChoose: (act: DeskActName) => void
}

/** The leading act in reach of the thumb; a draft is decided on right where its letter is read. */
export function CaseFoot({ view, act, busy, onChoose }: Props) {
  if (act === 'approve_reply') {
    return (
      <ApprovalFoot
        key={view.seq}
        busy={busy}
        onApprove={() => onChoose('approve_reply')}
        onReturn={() => onChoose('return_reply')}
      />
    )
  }
  return (
    <Button onPress={() => onChoose(act)} busy={busy} busyText="正在办理…" leads={act === 'draft_reply'}>
      {ACT_TEXTS[act]}
    </Button>
  )
}
