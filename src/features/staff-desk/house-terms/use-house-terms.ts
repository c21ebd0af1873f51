import { useMutation, useQueryClient } from '@tanstack/react-query'
import { readHouseTerms, saveHouseTerms } from '@/contract/house-terms'
import type { TownshipTermName } from '@/domain/house-terms/house-terms'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { useDeskRead } from '../use-desk-read'
import { useSendingKey } from '../use-sending-key'

const KEY = [STAFF, 'house-terms']

/** The terms in force with each change of them. */
export const useHouseTerms = () =>
  useDeskRead({
    queryKey: KEY,
    door: readHouseTerms,
    input: {},
    enabled: isStaff(useSession()),
  })

interface Saving {
  readonly version: number
  readonly terms: Readonly<Record<TownshipTermName, number>>
  readonly because: string
}

/** Puts terms in force, once however often it is pressed. */
export const useSavingHouseTerms = () => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  return useMutation({
    mutationFn: (form: Saving) => staffCall(saveHouseTerms, form, { idempotencyKey: keyFor(form) }),
    onSuccess: (desk) => void client.setQueryData(KEY, desk),
  })
}
