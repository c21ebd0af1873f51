import { useQuery } from '@tanstack/react-query'
import { listMyOpinions, listOpinionRounds, readOpinionRound } from '../../contract/opinion-rounds'
import { call } from '../../services/api'
import { MINE, PUBLIC } from '../../services/query-client'
import { useSession, withSession } from '../../services/session'

/** Rounds that everybody may read. */
export const useOpinionRounds = () =>
  useQuery({
    queryKey: [PUBLIC, 'opinion-rounds'],
    queryFn: () => call(listOpinionRounds, {}),
    staleTime: 0,
  })

/** One round. */
export const useOpinionRound = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'opinion-round', id],
    queryFn: () => call(readOpinionRound, { id }),
    enabled: id !== '',
    staleTime: 0,
  })

/** Key of my comments on a round. */
export const myOpinionsKey = (id: string) => [MINE, 'opinions', id] as const

/** My comments on a round; not asked for before there is a session, since nobody without one has any. */
export const useMyOpinions = (id: string) => {
  const session = useSession()
  return useQuery({
    queryKey: myOpinionsKey(id),
    queryFn: () => withSession(() => call(listMyOpinions, { id })),
    enabled: id !== '' && session !== null,
    staleTime: 0,
  })
}
