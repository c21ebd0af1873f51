import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Endpoint } from '@/contract/endpoint'
import {
  checkServiceItem,
  readHallDesk,
  recordServiceMonth,
  removeWindow,
  saveHallNote,
  saveWindow,
  type HallDesk,
} from '@/contract/service-desk'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { PUBLIC } from '@/services/query-client'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

const KEY = [STAFF, 'service-hall']

/** The hall at the desk. */
export const useHallDesk = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => staffCall(readHallDesk, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** One way to change the hall; one key until it went through. */
const useChange = <Form extends Readonly<Record<string, unknown>>>(door: Endpoint<Form, HallDesk>) => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const mutation = useMutation({
    mutationFn: (form: Form) => staffCall(door, form, { idempotencyKey: key.current }),
    onSuccess: (desk) => {
      key.current = newIdempotencyKey()
      client.setQueryData(KEY, desk)
      void client.invalidateQueries({ queryKey: [PUBLIC] })
    },
  })
  const { mutate, isPending, error } = mutation
  return { mutate, isPending, failure: error === null ? null : asApiError(error) }
}

/** Adds a window or changes one. */
export const useSavingWindow = () => useChange(saveWindow)
/** Takes a window away. */
export const useRemovingWindow = () => useChange(removeWindow)
/** Saves the note of the hall and the way to the app. */
export const useSavingNote = () => useChange(saveHallNote)
/** Puts down that an item was looked at. */
export const useCheckingItem = () => useChange(checkServiceItem)
/** Records a month's figures. */
export const useRecordingMonth = () => useChange(recordServiceMonth)
