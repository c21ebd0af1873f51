import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { MyCaseView } from '../../contract/case-view'
import { asApiError, type ApiError } from '../../services/api-error'
import { newIdempotencyKey } from '../../services/idempotency-key'
import { withSession } from '../../services/session'
import { MINE } from './queries'

export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly error: ApiError }

/**
 * Sends an act on my own case: one key until it succeeds, one send at a time, the new view into the cache. A page that
 * has grown old is read again.
 */
export const useCaseWrite = (caseId: string, onDone: () => void) => {
  const client = useQueryClient()
  const [state, setState] = useState<Writing>({ kind: 'idle' })
  const key = useRef(newIdempotencyKey())

  const write = async (run: (idempotencyKey: string) => Promise<MyCaseView>): Promise<void> => {
    if (state.kind === 'sending') return
    setState({ kind: 'sending' })
    try {
      const view = await withSession(() => run(key.current))
      key.current = newIdempotencyKey()
      client.setQueryData([MINE, 'case', caseId], view)
      void client.invalidateQueries({ queryKey: [MINE] })
      setState({ kind: 'idle' })
      onDone()
    } catch (thrown) {
      const error = asApiError(thrown)
      setState({ kind: 'failed', error })
      if (error.code === 'stale_case') void client.invalidateQueries({ queryKey: [MINE, 'case', caseId] })
    }
  }

  return { state, write }
}
