import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ComplaintSenderAct } from '../../contract/complaint-acts'
import { actOnMyComplaint, type MyComplaintView } from '../../contract/complaints'
import { call } from '../../services/api'
import { asApiError } from '../../services/api-error'
import { newIdempotencyKey } from '../../services/idempotency-key'
import { withSession } from '../../services/session'
import type { Sending } from '../../services/use-submit-once'
import { MINE } from '../../services/query-client'
import { complaintKey } from './queries'

/** Sends an act on my letter: one key until it succeeds, one send at a time; an old page is read again. */
export const useComplaintAct = ({ id, seq }: MyComplaintView) => {
  const client = useQueryClient()
  const [state, setState] = useState<Sending>({ kind: 'idle' })
  const key = useRef(newIdempotencyKey())
  const act = async (done: ComplaintSenderAct, after: () => void = () => undefined): Promise<void> => {
    if (state.kind === 'sending') return
    setState({ kind: 'sending' })
    try {
      const input = { id, seq, act: done }
      const view = await withSession(() => call(actOnMyComplaint, input, { idempotencyKey: key.current }))
      key.current = newIdempotencyKey()
      client.setQueryData(complaintKey(id), view)
      void client.invalidateQueries({ queryKey: [MINE] })
      setState({ kind: 'idle' })
      after()
    } catch (thrown) {
      const error = asApiError(thrown)
      setState({ kind: 'failed', error })
      if (error.code === 'stale_complaint') void client.invalidateQueries({ queryKey: complaintKey(id) })
    }
  }
  return { state, act, busy: state.kind === 'sending' }
}
