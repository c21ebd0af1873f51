import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addSynonyms, listSynonyms, removeSynonyms, trySynonyms } from '@/contract/synonyms'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

const KEY = [STAFF, 'synonyms']

/** The township's own synonyms. */
export const useSynonyms = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => staffCall(listSynonyms, {}),
    staleTime: 0,
    enabled: isStaff(useSession()),
  })

// The line travels as it was typed; the door takes it apart.
const asSent = (words: string) => ({ words: words as unknown as readonly string[] })

/** What the words find by themselves. */
export const useSynonymExample = () =>
  useMutation({ mutationFn: (words: string) => staffCall(trySynonyms, asSent(words)) })

/** Adds words, or takes a group away. */
export const useSynonymChange = () => {
  const client = useQueryClient()
  const onSuccess = (groups: Awaited<ReturnType<typeof send>>) => client.setQueryData(KEY, groups)
  const send = (change: { readonly words: string } | { readonly id: string }) => {
    const once = { idempotencyKey: newIdempotencyKey() }
    return 'id' in change
      ? staffCall(removeSynonyms, { id: change.id }, once)
      : staffCall(addSynonyms, asSent(change.words), once)
  }
  return useMutation({ mutationFn: send, onSuccess })
}
