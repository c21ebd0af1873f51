import { useRef, useState } from 'react'
import { countFoundPublished, undoFoundPublished } from '../../contract/found-published'
import { call } from '../../services/api'
import { asApiError, type ApiError } from '../../services/api-error'
import { newIdempotencyKey } from '../../services/idempotency-key'

export type Finding =
  | { readonly kind: 'looking' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'found' }
  | { readonly kind: 'failed'; readonly error: ApiError }

/** Says that what was wanted is public already; the ticket is made once, so that a finding counts once. */
export const useFoundPublished = () => {
  const ticket = useRef(newIdempotencyKey())
  const [opened, setOpened] = useState('')
  const [finding, setFinding] = useState<Finding>({ kind: 'looking' })

  const send = async (work: () => Promise<unknown>, then: Finding): Promise<void> => {
    if (finding.kind === 'sending') return
    setFinding({ kind: 'sending' })
    try {
      await work()
      setFinding(then)
    } catch (thrown) {
      setFinding({ kind: 'failed', error: asApiError(thrown) })
    }
  }

  return {
    /** The document that was opened last, '' before any. */
    opened,
    finding,
    open: setOpened,
    say: () =>
      void send(() => call(countFoundPublished, { ticket: ticket.current, documentId: opened }), {
        kind: 'found',
      }),
    undo: () => void send(() => call(undoFoundPublished, { ticket: ticket.current }), { kind: 'looking' }),
  }
}
