import type { ComplaintActView, StaffComplaintView } from '@/contract/complaints'
import type { ComplaintAct } from '@/domain/complaint/events'

/** The order in which the desk is led through a letter. */
const IN_ORDER: readonly ComplaintAct[] = [
  'tell_receipt',
  'hand_over',
  'accept',
  'assign',
  'answer',
  'sort',
  'close',
]

/** An accusation goes on to whoever may look into it; all else is given to somebody here. */
const isFitting = (act: ComplaintAct, { kind, status, isSorted, handler }: Fitting): boolean => {
  if (act === 'hand_over') return kind === 'accusation'
  if (act === 'assign') return handler === ''
  if (act === 'sort') return !isSorted
  return act !== 'close' || status === 'confirmed'
}

type Fitting = Pick<StaffComplaintView, 'kind' | 'status' | 'handler'> & { readonly isSorted: boolean }

/** The next step of a letter, null when it waits for somebody else. */
export const leadingAct = (view: StaffComplaintView): ComplaintActView | null => {
  const facts = { ...view, isSorted: view.status !== 'to_sort' }
  const order: readonly ComplaintAct[] = facts.isSorted ? IN_ORDER : ['sort']
  const next = order.find(
    (act) => isFitting(act, facts) && view.acts.some((each) => each.act === act && each.allowed),
  )
  return view.acts.find(({ act }) => act === next) ?? null
}
