import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { readGuide, saveGuide } from '@/contract/guide'
import type { OfficeGuide } from '@/domain/guide/office-guide'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { PUBLIC } from '@/services/query-client'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { useDeskRead } from '../use-desk-read'

const KEY = [STAFF, 'guide']

/** The guide with its versions. */
export const useGuide = () =>
  useDeskRead({
    queryKey: KEY,
    door: readGuide,
    input: {},
    enabled: isStaff(useSession()),
  })

interface Saving {
  readonly version: number
  readonly guide: OfficeGuide
  readonly because: string
}

/** Saves a version; whatever shows the office is read again. */
export const useSavingGuide = () => {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  return useMutation({
    mutationFn: (form: Saving) => staffCall(saveGuide, form, { idempotencyKey: key.current }),
    onSuccess: (desk) => {
      key.current = newIdempotencyKey()
      client.setQueryData(KEY, desk)
      void client.invalidateQueries({ queryKey: [PUBLIC] })
    },
  })
}
