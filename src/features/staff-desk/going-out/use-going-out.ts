import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { readBroadcastText } from '@/contract/board-notice'
import { recordEntry, registerDisclosure } from '@/contract/channel-ledger'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF, staffKeys } from '../staff-keys'

/** A published document as it goes out on other ways: its broadcast text, and where it is counted. */
export const useGoingOut = (documentId: string) =>
  useQuery({
    queryKey: staffKeys.goingOut(documentId),
    queryFn: () => staffCall(readBroadcastText, { id: documentId }),
    staleTime: 0,
    enabled: isStaff(useSession()) && documentId !== '',
  })

/** One key for each thing that is sent; it stays until that went through. */
const useKey = () => {
  const key = useRef(newIdempotencyKey())
  return { current: () => key.current, renew: () => (key.current = newIdempotencyKey()) }
}

/** Writes into the ledger that it was broadcast today. */
export const useBroadcasting = () => {
  const client = useQueryClient()
  const key = useKey()
  return useMutation({
    mutationFn: ({ disclosureId, today, note }: Broadcast) =>
      staffCall(
        recordEntry,
        { id: disclosureId, channel: 'broadcast', place: '', wentOutOn: today, note },
        { idempotencyKey: key.current() },
      ),
    onSuccess: () => {
      key.renew()
      void client.invalidateQueries({ queryKey: [STAFF] })
    },
  })
}

interface Broadcast {
  readonly disclosureId: string
  readonly today: string
  readonly note: string
}

/** Files a published document under an item of the catalogue, so that it is counted. */
export const useFilingUnderItem = (documentId: string) => {
  const client = useQueryClient()
  const key = useKey()
  return useMutation({
    mutationFn: (form: { readonly itemId: string; readonly title: string; readonly formedOn: string }) =>
      staffCall(
        registerDisclosure,
        { ...form, documentId, period: '', villageId: '', noneBecause: '' },
        { idempotencyKey: key.current() },
      ),
    onSuccess: () => {
      key.renew()
      void client.invalidateQueries({ queryKey: [STAFF] })
    },
  })
}
