import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { readHouseTerms, saveHouseTerms } from '@/contract/house-terms'
import type { HouseTerms } from '@/domain/house-terms/house-terms'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

const KEY = [STAFF, 'house-terms']

/** The terms in force with each change of them. */
export const useHouseTerms = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => staffCall(readHouseTerms, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

interface Saving {
  readonly version: number
  readonly terms: HouseTerms
  readonly because: string
}

/** Puts terms in force, once however often it is pressed. */
export const useSavingHouseTerms = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  return useMutation({
    mutationFn: (form: Saving) => staffCall(saveHouseTerms, form, { idempotencyKey: key.current }),
    onSuccess: (desk) => {
      key.current = newIdempotencyKey()
      client.setQueryData(KEY, desk)
    },
  })
}
