import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { takeUpDocument, type PublicationView } from '@/contract/publications'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { open } from '@/services/navigate'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { STAFF_PAGES } from '../staff-pages'

/** Takes a published document up at the desk and opens its piece. */
export const useTakingUp = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  return useMutation({
    mutationFn: (documentId: string) =>
      staffCall(takeUpDocument, { documentId }, { idempotencyKey: key.current }),
    onSuccess: (view: PublicationView) => {
      key.current = newIdempotencyKey()
      client.setQueryData([STAFF, 'publication', view.id], view)
      open(STAFF_PAGES.piece, { id: view.id })
    },
    onError: () => {
      key.current = newIdempotencyKey()
    },
  })
}
