import type { ComplaintSenderAct } from '../../contract/complaint-acts'
import { actOnMyComplaint, type MyComplaintView } from '../../contract/complaints'
import { call } from '../../services/api'
import { useOwnWrite } from '../../services/use-own-write'
import { complaintKey } from './queries'

/** Sends an act on my letter. */
export const useComplaintAct = ({ id, seq }: MyComplaintView) => {
  const { state, write } = useOwnWrite<MyComplaintView>({
    queryKey: complaintKey(id),
    staleCode: 'stale_complaint',
  })
  const act = (done: ComplaintSenderAct, after?: () => void): Promise<void> =>
    write((idempotencyKey) => call(actOnMyComplaint, { id, seq, act: done }, { idempotencyKey }), after)
  return { state, act, busy: state.kind === 'sending' }
}
