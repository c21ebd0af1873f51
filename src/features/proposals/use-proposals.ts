import { useQuery } from '@tanstack/react-query'
import { listProposals, readProposal } from '../../contract/proposals'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** What is public of proposals: figures of each session, and results. */
export const useProposals = () =>
  useQuery({ queryKey: [PUBLIC, 'proposals'], queryFn: () => call(listProposals, {}) })

/** One proposal whose result is public. */
export const useProposal = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'proposal', id],
    queryFn: () => call(readProposal, { id }),
    enabled: id !== '',
  })
