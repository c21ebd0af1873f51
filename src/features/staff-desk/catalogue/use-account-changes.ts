import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { giveUpAccount, takeUpAccount } from '@/contract/freshness'
import type { InputOf } from '@/contract/endpoint'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

/** Takes accounts up and gives them up; one key until something went through. */
export const useAccountChanges = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const onSuccess = () => {
    key.current = newIdempotencyKey()
    void client.invalidateQueries({ queryKey: [STAFF] })
  }
  const takingUp = useMutation({
    mutationFn: (form: InputOf<typeof takeUpAccount>) =>
      staffCall(takeUpAccount, form, { idempotencyKey: key.current }),
    onSuccess,
  })
  const givingUp = useMutation({
    mutationFn: (form: InputOf<typeof giveUpAccount>) =>
      staffCall(giveUpAccount, form, { idempotencyKey: key.current }),
    onSuccess,
  })
  return { takingUp, givingUp }
}
