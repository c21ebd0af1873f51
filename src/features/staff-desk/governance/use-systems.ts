import { useMutation, useQueryClient } from '@tanstack/react-query'
import { nameSystemDocument, readEvidence, readSystems } from '@/contract/systems'
import type { EvidenceKey, GovernanceSystem } from '@/domain/governance/systems'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useSendingKey } from '../use-sending-key'

/** The six systems in a year, '' for this one. */
export const useSystems = (year: string) => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: [...staffKeys.systems, year],
    door: readSystems,
    input: { year },
    enabled,
  })
}

/** The list behind a figure. */
export const useEvidence = (key: string, year: string) => {
  const enabled = isStaff(useSession()) && key !== '' && year !== ''
  return useDeskRead({
    queryKey: staffKeys.evidence(key, year),
    door: readEvidence,
    input: { key: key as EvidenceKey, year },
    enabled,
    retry: false,
  })
}

/** Names the document of a system, under one key until it is through. */
export const useNamingDocument = (system: GovernanceSystem) => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  return useMutation({
    mutationFn: (documentId: string) =>
      staffCall(nameSystemDocument, { system, documentId }, { idempotencyKey: keyFor([system, documentId]) }),
    onSuccess: () => void client.invalidateQueries({ queryKey: staffKeys.systems }),
  })
}
