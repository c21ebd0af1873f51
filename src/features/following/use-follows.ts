import { useMutation, useQuery } from '@tanstack/react-query'
import { followSubject, listMyFollows, unfollowSubject, type FollowsView } from '../../contract/follows'
import type { FollowKind } from '../../domain/following/follow'
import type { OwnRhythm } from '../../domain/following/rhythm'
import { call } from '../../services/api'
import { newIdempotencyKey } from '../../services/idempotency-key'
import { queryClient } from '../../services/query-client'
import { currentSession } from '../../services/session-token'
import { useSession, withSession } from '../../services/session'

/** Something to follow: the id of a column, a village, a topic or a matter of one's own, or a word. */
export interface Subject {
  readonly kind: FollowKind
  readonly subject: string
}

/** What to do with it: follow it, in some rhythm, or no longer. */
type Following = Subject & { readonly on: boolean; readonly rhythm?: OwnRhythm }

const keyOf = (personId: string) => ['mine', personId, 'follows'] as const

/** What whoever is here follows; not asked for before there is a session, for then it is nothing. */
export const useFollows = () => {
  const session = useSession()
  const query = useQuery({
    queryKey: keyOf(session?.personId ?? ''),
    queryFn: () => withSession(() => call(listMyFollows, {})),
    enabled: session !== null,
  })
  return { query, isKnown: session !== null }
}

/** Follows something, or follows it no longer. The same again changes nothing, so each press may have a key of its own. */
export const useFollowing = () =>
  useMutation({
    mutationFn: ({ on, kind, subject, rhythm = 'immediate' }: Following) =>
      withSession(() => {
        const options = { idempotencyKey: newIdempotencyKey() }
        return on
          ? call(followSubject, { kind, subject, rhythm }, options)
          : call(unfollowSubject, { kind, subject }, options)
      }),
    onSuccess: (view: FollowsView) => queryClient.setQueryData(keyOf(currentSession()?.personId ?? ''), view),
  })
