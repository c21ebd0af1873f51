import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { listMyNotices, markNoticesRead } from '../../contract/inbox'
import { call } from '../../services/api'
import { queryClient } from '../../services/query-client'
import { useSession, withSession } from '../../services/session'

const keyOf = (personId: string) => ['mine', personId, 'notices'] as const

/** What whoever is signed in was told, page by page; not asked for before there is a session. */
export const useInbox = () => {
  const session = useSession()
  const query = useInfiniteQuery({
    queryKey: keyOf(session?.personId ?? ''),
    queryFn: ({ pageParam }) => withSession(() => call(listMyNotices, { cursor: pageParam })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    enabled: session !== null,
    staleTime: 0,
  })
  return { query, isKnown: session !== null }
}

/** Marks notices as read, here as on the server. */
export const useMarkRead = () => {
  const queryKey = keyOf(useSession()?.personId ?? '')
  return useMutation({
    mutationFn: (ids: readonly string[]) => withSession(() => call(markNoticesRead, { ids: [...ids] })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey }),
  })
}
