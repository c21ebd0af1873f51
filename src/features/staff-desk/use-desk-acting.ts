import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import type { Endpoint } from '@/contract/endpoint'
import { asApiError, type ApiError } from '@/services/api-error'
import { staffCall } from './staff-call'
import { useSendingKey } from './use-sending-key'

/** Acts on one thing at the desk. */
export interface DeskActs<Act> {
  readonly act: (act: Act, done: () => void) => void
  readonly busy: boolean
  readonly failure: ApiError | null
  readonly dismiss: () => void
}

/** A mutation as acts of the desk: one at a time, and what follows is done once it is through. */
export const deskActs = <Act>(mutation: UseMutationResult<unknown, Error, Act>): DeskActs<Act> => ({
  act: (act, done) => {
    if (!mutation.isPending) mutation.mutate(act, { onSuccess: done })
  },
  busy: mutation.isPending,
  failure: mutation.error === null ? null : asApiError(mutation.error),
  dismiss: mutation.reset,
})

type Acted<Act> = { readonly id: string; readonly seq: number; readonly act: Act }

/** Where acts on a thing go, and what is read anew after one. */
interface Acts<Act, View> {
  readonly door: Endpoint<Acted<Act>, View>
  /** Where the thing's view is kept, and the list that it stands in. */
  readonly viewKey: readonly string[]
  readonly listKey: readonly string[]
  /** What else shows it. */
  readonly alsoKey?: readonly string[]
  /** What an act takes along that is not typed, e.g. files once they are there. Throws `ApiError` where it can't be had. */
  readonly complete?: (act: Act) => Promise<Act>
  /** Once an act is through. */
  readonly after?: () => void
}

/** Refusals that say that the page has grown old. */
const OLD_PAGE: readonly string[] = ['stale_dossier', 'stale_complaint', 'act_not_allowed', 'not_found']

/** Carries out acts on one thing, each under one key until it is through; a page that has grown old is read again. */
export const useDeskActing = <Act, View>(
  { id, seq }: { readonly id: string; readonly seq: number },
  { door, viewKey, listKey, alsoKey, complete, after }: Acts<Act, View>,
): DeskActs<Act> => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  const mutation = useMutation({
    mutationFn: async (typed: Act) => {
      const act = complete === undefined ? typed : await complete(typed)
      return staffCall(door, { id, seq, act }, { idempotencyKey: keyFor([seq, act]) })
    },
    onSuccess: (view) => {
      after?.()
      client.setQueryData(viewKey, view)
      for (const queryKey of alsoKey === undefined ? [listKey] : [listKey, alsoKey])
        void client.invalidateQueries({ queryKey })
    },
    onError: (thrown) => {
      if (OLD_PAGE.includes(asApiError(thrown).code)) void client.invalidateQueries({ queryKey: viewKey })
    },
  })
  return deskActs(mutation)
}
