import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { takeInComplaint } from '@/contract/take-in-complaint'
import type { InputOf } from '@/contract/endpoint'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { attachmentsToSend } from '@/services/outgoing-files'
import { uploadList } from '@/services/upload-list'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'

/** Name under which the photos of the paper are kept. */
export const TAKEN_FILES = 'taken-letter-files'

/** Writes a letter down for somebody else, with its photos once they are uploaded; one key until it is through or changed. */
export const useTakingIn = () => {
  const client = useQueryClient()
  const sent = useRef({ key: '', for: '' })
  const taking = useMutation({
    mutationFn: async (typed: InputOf<typeof takeInComplaint>) => {
      const attachments = await attachmentsToSend(TAKEN_FILES, 'form.attachments')
      const input =
        attachments.length === 0
          ? typed
          : { ...typed, form: { ...typed.form, attachments: [...attachments] } }
      const content = JSON.stringify(input)
      if (sent.current.for !== content) sent.current = { key: newIdempotencyKey(), for: content }
      return staffCall(takeInComplaint, input, { idempotencyKey: sent.current.key })
    },
    onSuccess: () => {
      sent.current = { key: '', for: '' }
      uploadList(TAKEN_FILES).clear(false)
      void client.invalidateQueries({ queryKey: staffKeys.letters })
    },
  })
  return { taking, failure: taking.error === null ? null : asApiError(taking.error) }
}
