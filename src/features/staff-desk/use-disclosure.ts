import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { readDeskDay } from '@/contract/desk-today'
import { readDisclosure, recordEntry, registerDisclosure } from '@/contract/channel-ledger'
import type { InputOf } from '@/contract/endpoint'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from './staff-call'
import { STAFF, staffKeys } from './staff-keys'

/** One piece of information with its ledger, or null before it is registered; and the server's today. */
export const useDisclosure = (id: string) =>
  useQuery({
    queryKey: staffKeys.disclosure(id),
    queryFn: async () => ({
      today: (await staffCall(readDeskDay, {})).today,
      view: id === '' ? null : await staffCall(readDisclosure, { id }),
    }),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** Registers a piece and writes into its ledger; one key until something went through. */
export const useDisclosureChange = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const readAgain = () => {
    key.current = newIdempotencyKey()
    void client.invalidateQueries({ queryKey: [STAFF] })
  }
  const registering = useMutation({
    mutationFn: (form: InputOf<typeof registerDisclosure>) =>
      staffCall(registerDisclosure, form, { idempotencyKey: key.current }),
    onSuccess: readAgain,
  })
  const recording = useMutation({
    mutationFn: (form: InputOf<typeof recordEntry>) =>
      staffCall(recordEntry, form, { idempotencyKey: key.current }),
    onSuccess: readAgain,
  })
  return { registering, recording }
}
