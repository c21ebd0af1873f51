import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { actOnCase, type DeskAct } from '@/contract/staff-cases'
import type { StaffCaseView } from '@/contract/case-view'
import { asApiError, type ApiError } from '@/services/api-error'
import { keep, recall } from '@/services/storage'
import { actKeyFor, type ActKey } from './act-key'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'
import { keptName } from './use-kept-state'

/** Refusals after which the page on this phone is old and must be read again. */
const OLD_PAGE: readonly string[] = ['stale_case', 'act_not_allowed', 'already_replied', 'not_found']

export interface DeskActing {
  readonly act: (seq: number, act: DeskAct, done?: (view: StaffCaseView) => void) => void
  readonly busy: boolean
  readonly failure: ApiError | null
  readonly dismiss: () => void
}

/** Carries out acts on one case. What was typed stays where it is: only the case itself is read again. */
export const useDeskAct = (caseId: string): DeskActing => {
  const client = useQueryClient()
  const lastKey = useRef<ActKey | null>(recall<ActKey>(keptName('key', caseId)) ?? null)
  const mutation = useMutation({
    mutationFn: ({ seq, act }: { readonly seq: number; readonly act: DeskAct }) => {
      lastKey.current = actKeyFor(lastKey.current, seq, act)
      keep(keptName('key', caseId), lastKey.current)
      return staffCall(actOnCase, { id: caseId, seq, act }, { idempotencyKey: lastKey.current.key })
    },
    onSuccess: (view) => {
      client.setQueryData(staffKeys.case(caseId), view)
      void client.invalidateQueries({ queryKey: staffKeys.today })
    },
    onError: (thrown) => {
      if (OLD_PAGE.includes(asApiError(thrown).code)) {
        void client.invalidateQueries({ queryKey: staffKeys.case(caseId) })
      }
    },
  })
  return {
    act: (seq, act, done) => {
      if (mutation.isPending) return
      mutation.mutate({ seq, act }, { onSuccess: (view) => done?.(view) })
    },
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
    dismiss: mutation.reset,
  }
}
