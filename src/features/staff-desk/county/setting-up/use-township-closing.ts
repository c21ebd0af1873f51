import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '@/contract/endpoint'
import {
  closeTownship,
  keepTownshipOpen,
  readTownshipClosing,
  type TownshipClosingView,
} from '@/contract/township-closing'
import { asApiError } from '@/services/api-error'
import { staffCall } from '../../staff-call'
import { staffKeys } from '../../staff-keys'
import type { DeskActs } from '../../use-desk-acting'
import { useDeskRead } from '../../use-desk-read'
import { useSendingKey } from '../../use-sending-key'
import { useIsCounty } from '../use-county'

/** How a township stops, and what is in hand there. */
export const useTownshipClosing = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useDeskRead({
    queryKey: staffKeys.townshipClosing(id),
    door: readTownshipClosing,
    input: { id },
    enabled,
  })
}

const useClosingAct = <Form extends Readonly<Record<string, unknown>>>(
  id: string,
  door: Endpoint<Form, TownshipClosingView>,
): DeskActs<Form> => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  const mutation = useMutation({
    mutationFn: (form: Form) => staffCall(door, form, { idempotencyKey: keyFor(form) }),
    onSuccess: (view) => {
      client.setQueryData(staffKeys.townshipClosing(id), view)
    },
  })
  return {
    act: (form, done) => {
      if (!mutation.isPending) mutation.mutate(form, { onSuccess: done })
    },
    busy: mutation.isPending,
    failure: mutation.error === null ? null : asApiError(mutation.error),
    dismiss: mutation.reset,
  }
}

/** Announces that a township stops. */
export const useClosingTownship = (id: string) => useClosingAct(id, closeTownship)

/** Takes that back. */
export const useKeepingTownship = (id: string) => useClosingAct(id, keepTownshipOpen)
