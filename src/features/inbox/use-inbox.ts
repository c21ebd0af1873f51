import { useMutation, useQuery } from '@tanstack/react-query'
import { listMyNotices, markNoticesRead, type InboxView } from '../../contract/inbox'
import { call } from '../../services/api'
import { queryClient } from '../../services/query-client'
import { useSession, withSession } from '../../services/session'

const keyOf = (personId: string) => ['mine', personId, 'notices'] as const

/** What whoever is signed in was told; not asked for before there is a session. */
export const useInbox = () => {
  const session = useSession()
  const query = useQuery({
    queryKey: keyOf(session?.personId ?? ''),
    queryFn: () => withSession(() => call(listMyNotices, {})),
    enabled: session !== null,
    staleTime: 0,
  })
  return { query, isKnown: session !== null }
}

/** Marks notices as read, here as on the server. */
export const useMarkRead = () => {
  const key = keyOf(useSession()?.personId ?? '')
  return useMutation({
    mutationFn: (ids: readonly string[]) => withSession(() => call(markNoticesRead, { ids: [...ids] })),
    onSuccess: (inbox: InboxView) => queryClient.setQueryData(key, inbox),
  })
}
