import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fileForAnother, previewArrival, type ArrivalForm } from '@/contract/file-for-another'
import type { InformationRequestForm } from '@/contract/submit-information-request'
import { asApiError } from '@/services/api-error'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** What is filed, under the key of its draft. */
export interface FilingOrder {
  readonly arrival: ArrivalForm
  readonly form: InformationRequestForm
  readonly key: string
}

/** Works out what follows from an arrival, and files the request. */
export const useFiling = () => {
  const client = useQueryClient()
  const preview = useMutation({
    mutationFn: (arrival: ArrivalForm) => staffCall(previewArrival, { arrival }),
  })
  const filing = useMutation({
    mutationFn: ({ arrival, form, key }: FilingOrder) =>
      staffCall(fileForAnother, { arrival, form }, { idempotencyKey: key }),
    onSuccess: () => void client.invalidateQueries({ queryKey: staffKeys.today }),
  })
  return {
    preview,
    filing,
    previewFailure: preview.error === null ? null : asApiError(preview.error),
    filingFailure: filing.error === null ? null : asApiError(filing.error),
  }
}
