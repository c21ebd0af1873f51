import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { InputOf } from '@/contract/endpoint'
import { listImports, previewImport, runImport, undoImport } from '@/contract/imports'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

const BATCHES = [STAFF, 'imports']

/** Runs of the import. */
export const useImportBatches = () =>
  useQuery({
    queryKey: BATCHES,
    queryFn: () => staffCall(listImports, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

/** What an import would do. */
export const useImportPreview = () =>
  useMutation({ mutationFn: (input: InputOf<typeof previewImport>) => staffCall(previewImport, input) })

const useRefreshed = () => {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: BATCHES })
    void client.invalidateQueries({ queryKey: [STAFF, 'publications'] })
  }
}

/** Imports; the same sending twice is one import. */
export const useImportRun = () => {
  const refreshed = useRefreshed()
  const sent = useRef({ content: '', key: '' })
  return useMutation({
    mutationFn: (input: InputOf<typeof runImport>) => {
      const content = JSON.stringify(input)
      if (sent.current.content !== content) sent.current = { content, key: newIdempotencyKey() }
      return staffCall(runImport, input, { idempotencyKey: sent.current.key })
    },
    onSuccess: refreshed,
  })
}

/** Takes a batch back. */
export const useImportUndo = () => {
  const refreshed = useRefreshed()
  return useMutation({
    mutationFn: (id: string) => staffCall(undoImport, { id }, { idempotencyKey: newIdempotencyKey() }),
    onSuccess: refreshed,
  })
}
