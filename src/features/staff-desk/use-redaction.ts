import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { readAttachmentPages, readPagePicture, redactAttachment } from '@/contract/redaction'
import type { RedactionMark } from '@/domain/redaction/marks'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { pictureFrom } from '@/services/save-file'
import { staffCall } from './staff-call'
import { STAFF } from './staff-keys'

/** The pages of a file. */
export const usePages = (id: string) =>
  useQuery({ queryKey: [STAFF, 'pages', id], queryFn: () => staffCall(readAttachmentPages, { id }) })

/** One page as a picture to show. */
export const usePicture = (id: string, page: number) =>
  useQuery({
    queryKey: [STAFF, 'picture', id, page],
    queryFn: () => pictureFrom(readPagePicture, { id, page }),
  })

/** Makes the copy that is given; the same marks are sent under the same key. */
export const useRedacting = (id: string, onDone: (name: string) => void) => {
  const client = useQueryClient()
  const sent = useRef({ marks: '', key: '' })
  const making = useMutation({
    mutationFn: (marks: readonly RedactionMark[]) => {
      const text = JSON.stringify(marks)
      if (sent.current.marks !== text) sent.current = { marks: text, key: newIdempotencyKey() }
      const form = marks.map(({ page, area, ground }) => ({ page, area, ground }))
      return staffCall(redactAttachment, { id, marks: form }, { idempotencyKey: sent.current.key })
    },
    onSuccess: ({ name }) => {
      void client.invalidateQueries({ queryKey: [STAFF, 'attachments'] })
      onDone(name)
    },
  })
  return { making, failure: making.error === null ? null : asApiError(making.error) }
}
