import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '@/contract/endpoint'
import { staffCall } from './staff-call'
import { deskActs, type DeskActs } from './use-desk-acting'
import { useSendingKey } from './use-sending-key'

/** What the desk shows of a thing after an act: the answer kept under `view`, the list at `list` read anew. */
interface ShownAfter {
  readonly view?: readonly string[]
  readonly list?: readonly string[]
}

/**
 * Sends a form to a door, under one key until it is through. For things that have no sequence of their own, such as
 * accounts; those with one: `useDeskActing`.
 */
export const useDeskForm = <Form extends Readonly<Record<string, unknown>>, View>(
  door: Endpoint<Form, View>,
  { view, list }: ShownAfter,
): DeskActs<Form> => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  const mutation = useMutation({
    mutationFn: (form: Form) => staffCall(door, form, { idempotencyKey: keyFor(form) }),
    onSuccess: (answer) => void (view !== undefined && client.setQueryData(view, answer)),
    // After a refusal too: somebody else may have changed it meanwhile.
    onSettled: () => void (list !== undefined && client.invalidateQueries({ queryKey: list })),
  })
  return deskActs(mutation)
}
