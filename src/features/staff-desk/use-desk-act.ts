import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { actOnCase, type DeskAct } from '@/contract/staff-cases'
import type { StaffCaseView } from '@/contract/case-view'
import { asApiError, type ApiError } from '@/services/api-error'
import { keep, recall } from '@/services/storage'
import { actKeyFor, type ActKey, type SentAct } from './act-key'
import { staffCall } from './staff-call'
import { openLetters } from './open-letters'
import { staffKeys } from './staff-keys'
import { keptName } from './use-kept-state'
import { forgetWorded, isSameAct, wordedLetters } from './worded-letters'

/** Refusals after which the page on this phone is old and must be read again. */
const OLD_PAGE: readonly string[] = ['stale_case', 'act_not_allowed', 'already_replied', 'not_found']

export interface DeskActing {
  readonly act: (seq: number, act: DeskAct, done?: (view: StaffCaseView) => void) => void
  readonly busy: boolean
  readonly failure: ApiError | null
  readonly dismiss: () => void
}

/** As the contract takes it: nothing about letters that go out as written. */
const bodyOf = ({ act, wordings }: SentAct) =>
  wordings.length === 0
    ? { act }
    : { act, wordings: wordings.map(({ kind, parts }) => ({ kind, parts: [...parts] })) }

/** Carries out acts on one case. What was typed stays where it is: only the case itself is read again. */
export const useDeskAct = (caseId: string): DeskActing => {
  const client = useQueryClient()
  const lastKey = useRef<ActKey | null>(recall<ActKey>(keptName('key', caseId)) ?? null)
  const mutation = useMutation({
    mutationFn: ({ seq, ...sent }: SentAct & { readonly seq: number }) => {
      lastKey.current = actKeyFor(lastKey.current, seq, sent)
      keep(keptName('key', caseId), lastKey.current)
      const input = { id: caseId, seq, ...bodyOf(sent) }
      return staffCall(actOnCase, input, { idempotencyKey: lastKey.current.key })
    },
    onSuccess: (view, { act }) => {
      forgetWorded(caseId, act.act)
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
      const worded = wordedLetters(caseId, act.act)
      const wordings = worded?.wordings ?? []
      // The form was changed after its letters were worded: they are read once more before they go out.
      if (worded !== null && wordings.length > 0 && !isSameAct(worded.act, act))
        return openLetters(caseId, act)
      mutation.mutate({ seq, act, wordings }, { onSuccess: (view) => done?.(view) })
    },
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
    dismiss: mutation.reset,
  }
}
