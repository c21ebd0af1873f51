import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import { takeUpDocument, type PublicationView } from '@/contract/publications'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { open } from '@/services/navigate'
import { FailureNotice } from '../failure-notice'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { STAFF_PAGES } from '../staff-pages'
import { DocumentPicker } from './document-picker'

/** Takes a published document up at the desk, so that it can be revised, corrected, repealed, taken down, printed or broadcast. */
export function TakeUp() {
  const client = useQueryClient()
  const key = useRef(newIdempotencyKey())
  const takingUp = useMutation({
    mutationFn: (documentId: string) =>
      staffCall(takeUpDocument, { documentId }, { idempotencyKey: key.current }),
    onSuccess: (view: PublicationView) => {
      key.current = newIdempotencyKey()
      client.setQueryData([STAFF, 'publication', view.id], view)
      open(STAFF_PAGES.piece, { id: view.id })
    },
    onError: () => {
      key.current = newIdempotencyKey()
    },
  })
  return (
    <Expander title="修订、更正、废止或撤下已公开的文件">
      <Words size="small" tone="muted">
        找到这份文件，点一下就到它的稿件；以前没有经过这里发布的，会先建一份稿件。
      </Words>
      <FailureNotice failure={takingUp.error === null ? null : asApiError(takingUp.error)} />
      <DocumentPicker id="take-up" label="找已公开的文件" onChoose={({ id }) => takingUp.mutate(id)} />
    </Expander>
  )
}
