import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { StaffComplaintView } from '@/contract/complaints'
import { draftFromComplaint } from '@/contract/publication-proposals'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { open } from '@/services/navigate'
import { FailureNotice } from '../failure-notice'
import { staffCall } from '../staff-call'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly view: StaffComplaintView }

/** The sender agrees that others read it: begins a piece of 来信选登. */
export function ShowLetter({ view: { id, mayBeShown } }: Props) {
  const key = useRef(newIdempotencyKey())
  const drafting = useMutation({
    mutationFn: () => staffCall(draftFromComplaint, { complaintId: id }, { idempotencyKey: key.current }),
    onSuccess: (piece) => open(STAFF_PAGES.piece, { id: piece.id }),
  })
  if (!mayBeShown) return null
  return (
    <Notice title="写信的人同意公开">
      可以写成“来信选登”。个人信息会先遮盖，发布前还要照稿件审查。
      <Button kind="ghost" busy={drafting.isPending} onPress={() => drafting.mutate()}>
        写成来信选登
      </Button>
      <FailureNotice failure={drafting.error === null ? null : asApiError(drafting.error)} />
    </Notice>
  )
}
