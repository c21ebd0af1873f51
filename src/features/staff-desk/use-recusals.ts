import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import {
  declareRecusal,
  liftRecusal,
  listRecusals,
  readOrganisation,
  type RecusalOutcome,
} from '@/contract/recusals'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** Who steps aside from a case, and whom one could name. */
export const useRecusals = (caseId: string) => {
  const enabled = isStaff(useSession()) && caseId !== ''
  return useQuery({
    queryKey: staffKeys.recusals(caseId),
    queryFn: async () => {
      const { recusals } = await staffCall(listRecusals, { id: caseId })
      return { recusals, organisation: await staffCall(readOrganisation, {}) }
    },
    enabled,
  })
}

/** What is declared: who steps aside, and why. */
export interface RecusalDraft {
  readonly kind: 'person' | 'unit'
  readonly concernedId: string
  readonly ground: string
}

/** Declares and lifts recusals; afterwards the lists are read again, since the case may have left them. */
export const useRecusalChange = (caseId: string) => {
  const client = useQueryClient()
  // One key until something has gone through: a second send after a lost answer is harmless.
  const key = useRef(newIdempotencyKey())
  const done = (staysOpenToMe: boolean) => {
    key.current = newIdempotencyKey()
    void client.invalidateQueries({ queryKey: staffKeys.today })
    // A case that has left this desk would answer 没有找到 in place of what was just done.
    if (staysOpenToMe) void client.invalidateQueries({ queryKey: staffKeys.recusals(caseId) })
  }
  const declaring = useMutation<RecusalOutcome, unknown, RecusalDraft>({
    mutationFn: ({ kind, concernedId, ground }) =>
      staffCall(
        declareRecusal,
        { id: caseId, concerned: { kind, id: concernedId }, ground },
        { idempotencyKey: key.current },
      ),
    onSuccess: ({ staysOpenToMe }) => done(staysOpenToMe),
  })
  const lifting = useMutation({
    mutationFn: (lifted: { readonly recusalId: string; readonly because: string }) =>
      staffCall(liftRecusal, { id: caseId, ...lifted }, { idempotencyKey: key.current }),
    onSuccess: () => done(true),
  })
  return { declaring, lifting }
}
