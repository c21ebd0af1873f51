import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProposalDeskAct } from '@/contract/proposal-acts'
import {
  actOnProposal,
  listDeskProposals,
  readDeskProposal,
  registerProposals,
  type StaffProposalView,
} from '@/contract/proposals'
import type { ProposalFacts } from '@/domain/proposal/proposal-facts'
import { PUBLIC } from '@/services/query-client'
import { isTownshipStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useSendingKey } from '../use-sending-key'
import { useDeskActing, type DeskActs } from '../use-desk-acting'

const LIST = [STAFF, 'proposals']
const keyOf = (id: string) => [STAFF, 'proposal', id]

/** Proposals at the desk, read anew each time the page is shown. */
export const useProposalDesk = () => {
  const enabled = isTownshipStaff(useSession())
  return useShownDeskRead({
    queryKey: LIST,
    door: listDeskProposals,
    input: {},
    enabled,
    retry: false,
  })
}

/** One proposal at the desk. */
export const useStaffProposal = (id: string) => {
  const enabled = isTownshipStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: keyOf(id),
    door: readDeskProposal,
    input: { id },
    enabled,
  })
}

/** Takes proposals down, under one key until they are. */
export const useRegistering = () => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  return useMutation({
    mutationFn: (proposals: readonly ProposalFacts[]) =>
      staffCall(registerProposals, { proposals: [...proposals] }, { idempotencyKey: keyFor(proposals) }),
    onSuccess: () => void client.invalidateQueries({ queryKey: LIST }),
  })
}

export type ProposalActing = DeskActs<ProposalDeskAct>

/** Carries out acts on one proposal, each under one key until it is through. */
export const useProposalAct = ({ id, seq }: StaffProposalView): ProposalActing =>
  useDeskActing<ProposalDeskAct, StaffProposalView>(
    { id, seq },
    { door: actOnProposal, viewKey: keyOf(id), listKey: LIST, alsoKey: [PUBLIC] },
  )
