import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Endpoint } from '@/contract/endpoint'
import { asApiError, type ApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { staffCall } from '../staff-call'

const OLD_PAGE: readonly string[] = ['stale_dossier', 'act_not_allowed', 'not_found']

export interface DossierActing<Act> {
  readonly act: (act: Act, done: () => void) => void
  readonly busy: boolean
  readonly failure: ApiError | null
  readonly dismiss: () => void
}

type Acted<Act> = { readonly id: string; readonly seq: number; readonly act: Act }

/** Where acts on a dossier go, and what is read anew after one. */
interface Acts<Act, View> {
  readonly door: Endpoint<Acted<Act>, View>
  readonly viewKey: readonly string[]
  readonly listKey: readonly string[]
}

/** Carries out acts on one dossier, each under one key until it is through. */
export const useDossierAct = <Act, View>(
  { id, seq }: { readonly id: string; readonly seq: number },
  { door, viewKey, listKey }: Acts<Act, View>,
): DossierActing<Act> => {
  const client = useQueryClient()
  const sent = useRef({ key: '', for: '' })
  const mutation = useMutation({
    mutationFn: (act: Act) => {
      const content = JSON.stringify([seq, act])
      if (sent.current.for !== content) sent.current = { key: newIdempotencyKey(), for: content }
      return staffCall(door, { id, seq, act }, { idempotencyKey: sent.current.key })
    },
    onSuccess: (view) => {
      client.setQueryData(viewKey, view)
      void client.invalidateQueries({ queryKey: listKey })
    },
    onError: (thrown) => {
      if (OLD_PAGE.includes(asApiError(thrown).code)) void client.invalidateQueries({ queryKey: viewKey })
    },
  })
  return {
    act: (act, done) => {
      if (!mutation.isPending) mutation.mutate(act, { onSuccess: done })
    },
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
    dismiss: mutation.reset,
  }
}
