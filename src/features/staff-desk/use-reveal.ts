import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { revealPersonalField } from '@/contract/staff-cases'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { staffCall } from './staff-call'

/** Which field of which request or letter. */
export interface Revealed {
  readonly caseId: string
  readonly field: string
  readonly door?: typeof revealPersonalField
}

/** Asks for one personal field in full. The value lives on the page only, never on the device. */
export const useReveal = ({ caseId, field, door = revealPersonalField }: Revealed, onShown: () => void) => {
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState('')
  const mutation = useMutation({
    mutationFn: () =>
      staffCall(door, { id: caseId, field, reason: reason.trim() }, { idempotencyKey: newIdempotencyKey() }),
    onSuccess: onShown,
  })
  const submit = (): void => {
    const isEmpty = reason.trim() === ''
    setWrong(isEmpty ? '请填写查看原因' : '')
    if (!isEmpty && !mutation.isPending) mutation.mutate()
  }
  return {
    value: mutation.data?.value ?? null,
    reason,
    setReason,
    wrong,
    submit,
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
  }
}
