import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { draftFromCase, listPublicationProposals } from '@/contract/publication-proposals'
import type { PublicationView } from '@/contract/publications'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { open } from '@/services/navigate'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { STAFF_PAGES } from '../staff-pages'

/** What requests propose for disclosure. */
export const useProposals = () =>
  useQuery({
    queryKey: [STAFF, 'proposals'],
    queryFn: () => staffCall(listPublicationProposals, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** Begins a piece from the answer to a request and opens it. */
export const useDraftingFromCase = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const drafting = useMutation({
    mutationFn: (caseId: string) => staffCall(draftFromCase, { caseId }, { idempotencyKey: key.current }),
    onSuccess: (view: PublicationView) => {
      key.current = newIdempotencyKey()
      client.setQueryData([STAFF, 'publication', view.id], view)
      void client.invalidateQueries({ queryKey: [STAFF, 'proposals'] })
      void client.invalidateQueries({ queryKey: [STAFF, 'publications'] })
      open(STAFF_PAGES.piece, { id: view.id })
    },
  })
  return {
    draft: (caseId: string) => drafting.mutate(caseId),
    busy: drafting.isPending,
    failure: drafting.error === null ? null : asApiError(drafting.error),
  }
}
