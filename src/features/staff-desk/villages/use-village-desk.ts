import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import {
  addVillage,
  changeVillage,
  listVillagesAtDesk,
  retireVillage,
  setVillageClerk,
  type VillageDesk,
} from '@/contract/villages'
import type { VillageFacts } from '@/domain/villages/village'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { PUBLIC } from '@/services/query-client'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

const KEY = [STAFF, 'villages']

/** The villages with what each owes. */
export const useVillageDesk = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => staffCall(listVillagesAtDesk, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

interface Known {
  readonly id: string
  readonly revision: number
}

/** Changes to the list of villages; one key until something went through. */
export const useVillageChanges = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const options = () => ({ idempotencyKey: key.current })
  const onSuccess = (desk: VillageDesk) => {
    key.current = newIdempotencyKey()
    client.setQueryData(KEY, desk)
    void client.invalidateQueries({ queryKey: [PUBLIC, 'villages'] })
  }
  const saving = useMutation({
    mutationFn: ({ known, village }: { readonly known: Known | null; readonly village: VillageFacts }) =>
      known === null
        ? staffCall(addVillage, { village }, options())
        : staffCall(changeVillage, { ...known, village }, options()),
    onSuccess,
  })
  const retiring = useMutation({
    mutationFn: (form: Known & { readonly because: string }) => staffCall(retireVillage, form, options()),
    onSuccess,
  })
  const appointing = useMutation({
    mutationFn: (form: { readonly id: string; readonly personId: string; readonly isClerk: boolean }) =>
      staffCall(setVillageClerk, form, options()),
    onSuccess,
  })
  return { saving, retiring, appointing }
}
