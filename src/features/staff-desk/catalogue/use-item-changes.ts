import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import {
  addCatalogueItem,
  changeCatalogueItem,
  fillCatalogue,
  retireCatalogueItem,
  type CatalogueItemForm,
} from '@/contract/catalogue'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

interface Known {
  readonly id: string
  readonly revision: number
}

/** Changes to the catalogue; one key until something went through, and everything is read again. */
export const useItemChanges = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const options = () => ({ idempotencyKey: key.current })
  const onSuccess = () => {
    key.current = newIdempotencyKey()
    void client.invalidateQueries({ queryKey: [STAFF] })
  }
  const saving = useMutation({
    mutationFn: ({ known, item }: { readonly known: Known | null; readonly item: CatalogueItemForm }) =>
      known === null
        ? staffCall(addCatalogueItem, { item }, options())
        : staffCall(changeCatalogueItem, { ...known, item }, options()),
    onSuccess,
  })
  const retiring = useMutation({
    mutationFn: (form: Known & { readonly because: string }) =>
      staffCall(retireCatalogueItem, form, options()),
    onSuccess,
  })
  const filling = useMutation({ mutationFn: () => staffCall(fillCatalogue, {}, options()), onSuccess })
  return { saving, retiring, filling }
}
